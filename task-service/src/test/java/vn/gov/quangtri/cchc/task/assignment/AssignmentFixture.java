package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Assignments with valid defaults: a lead's, due on 30/9/2023, of a plan of 3/4/2023. */
final class AssignmentFixture {

    static final LocalDate ISSUED = LocalDate.of(2023, 4, 3);
    static final LocalDate DUE = LocalDate.of(2023, 9, 30);
    static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private AssignmentFixture() {}

    static Assignment lead() {
        return of("QUARTER", DUE, AssignmentRole.LEAD, false, true);
    }

    static Assignment coordinator() {
        return of("QUARTER", DUE, AssignmentRole.COORDINATING, false, false);
    }

    static Assignment ongoing() {
        return of("ONGOING", null, AssignmentRole.LEAD, false, true);
    }

    static Assignment of(String kind, LocalDate due, AssignmentRole role, boolean joint, boolean first) {
        Assigned task = new Assigned(
                UUID.randomUUID(),
                "00/KH-UBND",
                2023,
                ISSUED,
                UUID.randomUUID(),
                2,
                "Tổ chức các lớp bồi dưỡng",
                joint,
                kind,
                "Hoàn thành trước quý IV/2023",
                due,
                List.of());
        return Assignment.of(task, new Assignee("SNV", null, "Sở Nội vụ", "Sở NV", role, 1, first));
    }

    /** A task of one quarter. */
    static Assigned task(UUID id) {
        return new Assigned(
                UUID.randomUUID(),
                "00/KH-UBND",
                2023,
                ISSUED,
                id,
                2,
                "Tổ chức các lớp bồi dưỡng",
                false,
                "QUARTER",
                "Hoàn thành trước quý IV/2023",
                DUE,
                List.of());
    }

    static Done done(LocalDate day) {
        return new Done(day, "Đã mở 5 lớp", null, null);
    }

    static Assignment in(AssignmentState state) {
        Assignment a = lead();
        a.state = state;
        a.completedOn = state == AssignmentState.DONE || state == AssignmentState.CONFIRMED ? DUE : null;
        return a;
    }
}
