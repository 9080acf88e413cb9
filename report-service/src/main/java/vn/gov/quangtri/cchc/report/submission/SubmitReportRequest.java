package vn.gov.quangtri.cchc.report.submission;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

@Schema(description = "Gửi báo cáo / Sends a report; the signed copy is needed unless the head sends it")
record SubmitReportRequest(@Valid SignedCopy signedCopy) {}
