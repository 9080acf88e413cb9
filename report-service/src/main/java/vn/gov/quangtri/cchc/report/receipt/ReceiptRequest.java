package vn.gov.quangtri.cchc.report.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;
import vn.gov.quangtri.cchc.report.submission.ReportContent;
import vn.gov.quangtri.cchc.report.submission.ReportContentRequest;

@Schema(description = "Ghi nhận báo cáo gửi bằng công văn / Records a report that came by official letter")
record ReceiptRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "112/BC-STC")
        String number,

        @NotNull @Schema(examples = "2023-11-27") LocalDate documentDate,

        @NotBlank @Size(max = 100) @Schema(examples = "4567")
        String incomingNumber,

        @NotNull @Schema(description = "The day that counts", examples = "2023-11-28")
        LocalDate receivedOn,

        @Size(max = 300) String fileName,
        @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,

        @Schema(description = "Figures; may be keyed in later") @Valid
        ReportContentRequest figures) {

    SignedCopy letter() {
        return new SignedCopy(number, documentDate, fileName, sha256);
    }

    ReportContent content() {
        return figures == null ? ReportContent.EMPTY : figures.content();
    }
}
