package vn.gov.quangtri.cchc.report.receipt;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.obligation.ObligationResponse;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

@Schema(name = "Receipt", description = "Báo cáo đã nhận bằng công văn / A report that came by letter")
record ReceiptResponse(
        UUID id,
        ObligationResponse obligation,
        UUID reportId,

        @Schema(description = "The report's version that the letter is; absent when it only came before what was sent")
        Integer reportVersion,

        SignedCopy letter,
        String incomingNumber,
        LocalDate receivedOn,

        @Schema(description = "The office's day on which it was entered")
        LocalDate recordedOn,

        String post) {}
