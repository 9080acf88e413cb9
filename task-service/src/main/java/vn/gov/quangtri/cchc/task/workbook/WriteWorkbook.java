package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
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

    /** @param asked null for the caller's usual one */
    byte[] run(WorkbookForm asked, UUID plan, UUID task, String agency) {
        WorkbookForm form = asked == null ? WorkbookForm.usual(caller) : asked;
        Scope scope = form.scope(caller);
        AssignmentFilter filter = AssignmentFilter.of(plan, task, agency, office.today());
        return gate.pass(() -> written(form, scope, filter));
    }

    private byte[] written(WorkbookForm form, Scope scope, AssignmentFilter filter) {
        try (AssignmentSheet sheet =
                form == WorkbookForm.JUDGE ? AssignmentSheet.toJudge() : AssignmentSheet.toFillIn()) {
            assignments.each(scope, filter, SentRows.MOST, sheet::row);
            return sheet.bytes();
        }
    }
}
