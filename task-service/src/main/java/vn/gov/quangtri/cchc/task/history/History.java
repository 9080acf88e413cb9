package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** Notes who changed what of an appendix or a task, in the transaction of the change. */
@ApplicationScoped
public class History {

    private final HistoryRepository rows;
    private final Clock technical;
    private final OfficeClock office;

    History(HistoryRepository rows, Clock technical, OfficeClock office) {
        this.rows = rows;
        this.technical = technical;
        this.office = office;
    }

    /**
     * @param kind {@code task} or {@code appendix}
     * @param what the deed, such as {@code changed}
     * @param before the value before, null where there was none
     * @param after the value after, null where there is none
     * @param why the reason given, or null
     */
    public void note(Author author, String kind, UUID id, String what, Object before, Object after, String why) {
        rows.append(new HistoryRow(
                kind,
                id,
                technical.instant(),
                office.today(),
                author,
                what,
                StoredJson.write(before),
                StoredJson.write(after),
                why));
    }
}
