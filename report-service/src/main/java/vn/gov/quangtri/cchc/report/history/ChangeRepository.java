package vn.gov.quangtri.cchc.report.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.service.history.HistoryRow;
import vn.gov.quangtri.cchc.kit.service.history.HistoryTable;

/** Rows are only added. */
@ApplicationScoped
class ChangeRepository implements PanacheRepository<ChangeEntry> {

    private static final String COLUMNS =
            "change_log (kind, ref, at, office_on, subject, post, what, before_state, after_state, why)";

    private final HistoryTable table;

    ChangeRepository(DataSource database) {
        this.table = new HistoryTable(database, COLUMNS);
    }

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(Stream<HistoryRow> rows) {
        table.append(rows);
    }

    /** Oldest first, from after an entry on. */
    List<ChangeEntry> of(String kind, UUID ref, long after, int most) {
        return find("kind = ?1 and ref = ?2 and id > ?3 order by id", kind, ref, after)
                .range(0, most - 1)
                .list();
    }

    long count(String kind, UUID ref) {
        return count("kind = ?1 and ref = ?2", kind, ref);
    }
}
