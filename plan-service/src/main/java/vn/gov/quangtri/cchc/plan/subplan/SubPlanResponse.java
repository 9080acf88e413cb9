package vn.gov.quangtri.cchc.plan.subplan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.plan.agency.AgencyRef;

/**
 * An agency's own plan under the province's.
 *
 * @param planNumber number of the province's plan
 * @param agency under its names of the province's plan's day
 * @param allowedActions what the caller may do with it now: edit is a PUT to it
 */
record SubPlanResponse(
        UUID id,
        UUID planId,
        @Schema(examples = "00/KH-UBND") String planNumber,
        AgencyRef agency,
        SubPlanPaper paper,
        @Schema(examples = "[\"edit\"]") List<String> allowedActions) {}
