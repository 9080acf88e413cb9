package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import vn.gov.quangtri.cchc.task.tables.ImportGate;
import vn.gov.quangtri.cchc.task.tables.ReadFile;
import vn.gov.quangtri.cchc.task.tables.UploadedFile;

/** A workbook from its bytes to what became of its rows. */
@ApplicationScoped
class WorkbookDesk {

    private final ImportGate gate;
    private final TakeWorkbook take;

    WorkbookDesk(ImportGate gate, TakeWorkbook take) {
        this.gate = gate;
        this.take = take;
    }

    List<TakenRow> take(InputStream body, boolean dryRun) {
        try (UploadedFile file = UploadedFile.of(body)) {
            List<SentRow> rows = gate.pass(() -> SentRows.of(ReadFile.of(file.path())));
            return take.run(rows, dryRun);
        }
    }
}
