package vn.gov.quangtri.cchc.task.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency with its names as of the paper's day. */
public record AgencyName(
        @Schema(examples = "SNV") String key,
        String officialCode,
        @Schema(examples = "Sở Nội vụ") String name,
        @Schema(examples = "Sở NV") String shortName) {}
