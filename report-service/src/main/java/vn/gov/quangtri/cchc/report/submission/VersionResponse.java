package vn.gov.quangtri.cchc.report.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.form.Answer;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

@Schema(name = "ReportVersion", description = "Một lần gửi / One submission, frozen")
record VersionResponse(
        UUID id,
        UUID reportId,
        int number,
        List<Answer> answers,
        List<PlaceText> texts,
        boolean nil,
        String nilDeclaration,
        @Schema(description = "Fingerprint of the content") String sha256,
        Authority authority,
        @Schema(description = "The day that counts") LocalDate submittedOn,
        Instant submittedAt,

        @Schema(description = "Who pressed or recorded it", examples = "head.stc")
        String post,

        SignedCopy signedCopy) {

    /** @param withPaper whether the reader may know of the signed copy */
    static VersionResponse of(ReportVersion version, boolean withPaper) {
        ReportContent content = version.content();
        return new VersionResponse(
                version.id(),
                version.reportId(),
                version.number(),
                content.answers(),
                content.texts(),
                content.nil(),
                content.nilDeclaration(),
                version.sha256(),
                version.authority(),
                version.submittedOn(),
                version.submittedAt(),
                version.post(),
                withPaper ? version.paper() : null);
    }
}
