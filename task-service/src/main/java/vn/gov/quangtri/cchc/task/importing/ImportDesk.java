package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import vn.gov.quangtri.cchc.task.tables.ImportGate;
import vn.gov.quangtri.cchc.task.tables.ReadFile;
import vn.gov.quangtri.cchc.task.tables.UploadedFile;

/** A file from its bytes to the answer: read outside of any transaction, taken in within one. */
@ApplicationScoped
class ImportDesk {

    private final ImportGate gate;
    private final ImportAppendix run;

    ImportDesk(ImportGate gate, ImportAppendix run) {
        this.gate = gate;
        this.run = run;
    }

    Imported take(UUID planId, String ifMatch, InputStream body, boolean dryRun) {
        try (UploadedFile file = UploadedFile.of(body)) {
            return gate.pass(() -> {
                AppendixRows rows = ReadRows.of(AppendixTable.of(ReadFile.of(file.path())));
                return run.run(planId, ifMatch, rows, dryRun);
            });
        }
    }
}
