package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.task.assignment.AssignmentFilter;
import vn.gov.quangtri.cchc.task.assignment.OwnAssignments;
import vn.gov.quangtri.cchc.task.tables.ImportGate;

/** The caller's assignments as a workbook: an agency's those that it holds, to fill in; the monitor's all, to judge. */
@ApplicationScoped
class WriteWorkbook {

    private final Caller caller;
    private final OwnAssignments assignments;
    private final OfficeClock office;
    private final ImportGate gate;

    WriteWorkbook(Caller caller, OwnAssignments assignments, OfficeClock office, ImportGate gate) {
        this.caller = caller;
        this.assignments = assignments;
        this.office = office;
        this.gate = gate;
    }

    byte[] run(UUID plan, UUID task, String agency) {
        Scope scope = caller.isAny(Role.MONITOR, Role.MONITOR_HEAD)
                ? Scope.province()
                : Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        AssignmentFilter asked = AssignmentFilter.of(plan, task, agency, office.today());
        return gate.pass(() -> written(scope, asked));
    }

    private byte[] written(Scope scope, AssignmentFilter asked) {
        try (AssignmentSheet sheet = caller.is(Role.MONITOR) ? AssignmentSheet.toJudge() : AssignmentSheet.toFillIn()) {
            assignments.each(scope, asked, SentRows.MOST, sheet::row);
            return sheet.bytes();
        }
    }
}
