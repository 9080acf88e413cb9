package vn.gov.quangtri.cchc.plan.issuing;

import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which appendix is to be issued with the plan. */
record IssueRequest(
        @Positive
        @Schema(
                description =
                        "The appendix as it was validated; if it has changed since, the plan falls back to a draft and says so."
                                + " The latest known where left out",
                examples = "12")
        Long appendixVersion) {}
