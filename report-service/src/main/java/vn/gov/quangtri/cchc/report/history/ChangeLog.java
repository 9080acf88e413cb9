package vn.gov.quangtri.cchc.report.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.kit.service.history.HistoryRow;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** The service's history: every change, written in the transaction that makes it. */
@ApplicationScoped
public class ChangeLog {

    /** Each line may have the whole of a report twice. */
    private static final int MOST_LINES = 20;

    private final ChangeRepository entries;
    private final Clock clock;
    private final OfficeClock office;

    ChangeLog(ChangeRepository entries, Clock clock, OfficeClock office) {
        this.entries = entries;
        this.clock = clock;
        this.office = office;
    }

    public void record(Who who, Change change) {
        record(who, List.of(change));
    }

    /** Several changes of one act, in their order. */
    public void record(Who who, List<Change> changes) {
        entries.append(changes.stream().map(change -> row(who, change)));
    }

    private HistoryRow row(Who who, Change change) {
        return new HistoryRow(
                change.kind(),
                change.ref(),
                clock.instant(),
                office.today(),
                who.subject(),
                who.post(),
                change.what(),
                change.before() == null ? null : FrozenJson.write(change.before()),
                change.after() == null ? null : FrozenJson.write(change.after()),
                change.why());
    }

    /** Oldest first. Whoever asks must have been allowed to read the thing itself. */
    public Page<ChangeLine> of(String kind, UUID ref, PageParams page) {
        String print = Cursor.fingerprint("history", kind, ref);
        List<String> after = page.after(print);
        long beyond = after.isEmpty() ? 0 : Cursor.value(after, 0, Long::valueOf);
        int limit = Math.min(page.limit(), MOST_LINES);
        List<ChangeEntry> rows = entries.of(kind, ref, beyond, limit + 1);
        boolean more = rows.size() > limit;
        List<ChangeEntry> lines = more ? rows.subList(0, limit) : rows;
        String next = more ? Cursor.encode(print, lines.get(limit - 1).id()) : null;
        return new Page<>(lines, next, page.count() ? entries.count(kind, ref) : null).map(ChangeEntry::line);
    }
}
