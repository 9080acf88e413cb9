package vn.gov.quangtri.cchc.report.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency writes about one topic or method of the plan, by its key. */
@Schema(description = "Phần lời theo nội dung, hình thức của kế hoạch / Words about one topic or method")
public record PlaceText(
        @NotBlank @Size(max = 40) @Schema(examples = "II.1.a")
        String key,

        @NotBlank @Size(max = 20_000) String text) {}
