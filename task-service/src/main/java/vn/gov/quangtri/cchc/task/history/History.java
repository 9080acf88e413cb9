package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.service.history.HistoryRow;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** Notes who changed what of an appendix, a task or a request, in the transaction of the change. */
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
     * @param kind {@code task}, {@code appendix} or {@code extension}
     * @param what the deed, such as {@code changed}
     * @param before the value before, null where there was none
     * @param after the value after, null where there is none
     * @param why the reason given, or null
     */
    public void note(Author author, String kind, UUID id, String what, Object before, Object after, String why) {
        rows.append(Stream.of(row(author, kind, new Change(id, what, before, after), why)));
    }

    /** What was done to one of many things of a kind; values as in {@link #note}. */
    public record Change(UUID id, String what, Object before, Object after) {}

    /** Notes many changes at once, all made for the same reason. */
    public void noteAll(Author author, String kind, Collection<Change> changes, String why) {
        rows.append(changes.stream().map(change -> row(author, kind, change, why)));
    }

    private HistoryRow row(Author author, String kind, Change change, String why) {
        return new HistoryRow(
                kind,
                change.id(),
                technical.instant(),
                office.today(),
                author.subject(),
                author.post(),
                change.what(),
                StoredJson.write(change.before()),
                StoredJson.write(change.after()),
                why);
    }
}
