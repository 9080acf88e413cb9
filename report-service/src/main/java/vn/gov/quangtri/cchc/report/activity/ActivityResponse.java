package vn.gov.quangtri.cchc.report.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;

@Schema(name = "Activity", description = "Hoạt động tuyên truyền / One thing done")
record ActivityResponse(
        UUID id,
        AgencyRef agency,
        UUID planId,
        UUID assignmentId,
        LocalDate happenedOn,
        ActivityKind kind,
        String title,
        String link,
        String place,
        int quantity,
        Integer people,
        @Schema(description = "Whole VND") Long amount,
        String topic,
        String method,
        String note,
        List<Evidence> evidence,
        long version,
        long etag) {

    static ActivityResponse of(Activity a, AgencyRef agency) {
        return new ActivityResponse(
                a.id(),
                agency,
                a.planId(),
                a.assignmentId(),
                a.happenedOn(),
                a.kind(),
                a.title(),
                a.link(),
                a.place(),
                a.quantity(),
                a.people(),
                a.amount(),
                a.topic(),
                a.method(),
                a.note(),
                a.evidence(),
                a.version(),
                a.etag());
    }
}
