package vn.gov.quangtri.cchc.report.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.form.Answer;

@Schema(description = "Lập dự thảo báo cáo / Begins a draft, with or without content")
record StartReportRequest(
        @NotNull UUID obligationId,
        @Size(max = 500) @Valid List<@NotNull Answer> answers,
        @Size(max = 200) @Valid List<@NotNull PlaceText> texts,
        Boolean nil,
        @Size(max = 2000) String nilDeclaration) {

    ReportContent content() {
        return new ReportContent(answers, texts, Boolean.TRUE.equals(nil), nilDeclaration);
    }
}
