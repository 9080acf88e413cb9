package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.evidence.EvidenceLink;
import vn.gov.quangtri.cchc.task.evidence.Figure;

/** How far the work is. */
record ProgressRequest(
        @Schema(examples = "40") @NotNull @Min(0) @Max(100) Integer percent,

        @Schema(examples = "Đã mở 2/5 lớp") @Size(max = 5000)
        String note,

        @Schema(description = "What came of it so far") @Size(max = 5000)
        String result,

        @Schema(description = "Replaces the figures; left out, they stay") @Size(max = 50)
        List<@NotNull @Valid Figure> figures,

        @Schema(
                description =
                        "Replaces the links to evidence; left out, they stay. They are kept and shown, never opened")
        @Size(max = 20)
        List<@NotNull @Valid EvidenceLink> evidence) {

    ProgressRequest(Integer percent, String note, String result) {
        this(percent, note, result, null, null);
    }

    Progress progress() {
        return new Progress(percent, note, result, figures, evidence);
    }
}
