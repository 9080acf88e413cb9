package vn.gov.quangtri.cchc.report.consolidation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;

@Schema(name = "FigureRow", description = "Một dòng dưới một con số / One row beneath a number")
record FigureRowResponse(
        @Schema(examples = "indicator.NEWS_ITEMS") String figure,
        int position,
        AgencyRef agency,

        @Schema(description = "What it adds; absent for a row that adds nothing")
        BigDecimal value,

        @Schema(
                description = "What it was read from: report version, assignment or activity",
                implementation = Object.class)
        @JsonRawValue
        String source) {}
