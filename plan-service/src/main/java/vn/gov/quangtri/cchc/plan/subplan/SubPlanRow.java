package vn.gov.quangtri.cchc.plan.subplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.plan.agency.AgencyRef;

/**
 * One agency and its own plan. One that has none is a row, too.
 *
 * @param id of the sub-plan; null while there is none
 * @param paper likewise
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SubPlanRow(
        AgencyRef agency,

        @Schema(description = "Whether a duty of the plan is followed by the agency's own plan")
        boolean asked,

        UUID id,
        SubPlanPaper paper) {}
