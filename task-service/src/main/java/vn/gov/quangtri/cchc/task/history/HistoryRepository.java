package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.service.history.HistoryRow;
import vn.gov.quangtri.cchc.kit.service.history.HistoryTable;

/** Rows are only added; reading is {@link HistoryQueries}. */
@ApplicationScoped
class HistoryRepository {

    private static final String COLUMNS =
            "history (kind, subject_id, at, office_day, subject, post, what, before_value, after_value, why)";

    private final HistoryTable table;

    HistoryRepository(DataSource database) {
        this.table = new HistoryTable(database, COLUMNS);
    }

    /** In the caller's transaction. */
    void append(Stream<HistoryRow> rows) {
        table.append(rows);
    }
}
