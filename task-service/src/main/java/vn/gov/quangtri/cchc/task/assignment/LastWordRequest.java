package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.LastWord;

/** What a lead says of its ongoing work. */
record LastWordRequest(
        @Schema(examples = "PERFORMED") @NotNull LastWord word,

        @Schema(description = "What came of it", examples = "Đã đăng 48 tin, bài") @NotBlank @Size(max = 5000)
        String result,

        @Schema(
                description =
                        "The plan's round of reports that it is said for; left out, the one that asks, if one does."
                                + " One just opened may be unknown for a moment: send Consistency-Needs")
        UUID roundId) {}
