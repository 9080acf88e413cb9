package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.evidence.EvidenceLink;
import vn.gov.quangtri.cchc.task.evidence.Figure;

/** What was done, and when. Rules of days are checked together with the assignment's state. */
record CompletionRequest(
        @Schema(description = "The day it was done; not in the future", examples = "2023-03-28")
        LocalDate completedOn,

        @Schema(description = "What came of it", examples = "Đã ban hành công văn hướng dẫn") @Size(max = 5000)
        String result,

        @Schema(
                description = "Number of the document that proves it; needed before the plan's issue",
                examples = "312/SNV-CCHC")
        @Size(max = 64)
        String documentNumber,

        @Schema(description = "That document's day", examples = "2023-03-28")
        LocalDate documentDate,

        @Schema(description = "Replaces the figures; left out, they stay") @Size(max = 50)
        List<@NotNull @Valid Figure> figures,

        @Schema(
                description =
                        "Replaces the links to evidence; left out, they stay. They are kept and shown, never opened")
        @Size(max = 20)
        List<@NotNull @Valid EvidenceLink> evidence) {

    CompletionRequest(LocalDate completedOn, String result, String documentNumber, LocalDate documentDate) {
        this(completedOn, result, documentNumber, documentDate, null, null);
    }

    Done done() {
        return new Done(completedOn, result, documentNumber, documentDate, figures, evidence);
    }
}
