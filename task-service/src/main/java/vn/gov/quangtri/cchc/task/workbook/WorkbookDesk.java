package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.task.tables.ImportGate;
import vn.gov.quangtri.cchc.task.tables.ReadFile;
import vn.gov.quangtri.cchc.task.tables.UploadedFile;

/**
 * A workbook from its bytes to what became of its rows: the monitor's is judged, any other an agency's entries. One at a time to its end:
 * under an {@code Idempotency-Key} each takes two connections, and many at once would wait for each other's second one.
 */
@ApplicationScoped
class WorkbookDesk {

    private final ImportGate gate;
    private final TakeWorkbook take;
    private final JudgeWorkbook judge;
    private final Caller caller;

    WorkbookDesk(ImportGate gate, TakeWorkbook take, JudgeWorkbook judge, Caller caller) {
        this.gate = gate;
        this.take = take;
        this.judge = judge;
        this.caller = caller;
    }

    List<TakenRow> take(InputStream body, boolean dryRun) {
        try (UploadedFile file = UploadedFile.of(body)) {
            return gate.pass(() -> take(SentRows.of(ReadFile.of(file.path())), dryRun));
        }
    }

    private List<TakenRow> take(SentRows.Sent sent, boolean dryRun) {
        return sent.judged() && caller.is(Role.MONITOR)
                ? judge.run(sent.rows(), dryRun)
                : take.run(sent.rows(), dryRun);
    }
}
