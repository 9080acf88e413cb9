package vn.gov.quangtri.cchc.report.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.form.Answer;

/** A report's content as it is sent; a member that is left out is empty. */
@Schema(name = "ReportContent", description = "Nội dung báo cáo / What a report says")
public record ReportContentRequest(
        @Size(max = 500) @Valid List<@NotNull Answer> answers,
        @Size(max = 200) @Valid List<@NotNull PlaceText> texts,

        @Schema(description = "Không phát sinh trong cả kỳ / Nothing occurred")
        Boolean nil,

        @Size(max = 2000) @Schema(examples = "Trong kỳ báo cáo cơ quan không phát sinh hoạt động tuyên truyền nào")
        String nilDeclaration) {

    public ReportContent content() {
        return new ReportContent(answers, texts, Boolean.TRUE.equals(nil), nilDeclaration);
    }
}
