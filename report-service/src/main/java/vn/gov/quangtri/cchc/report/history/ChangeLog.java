package vn.gov.quangtri.cchc.report.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;

/** The service's history: every change, written in the transaction that makes it. */
@ApplicationScoped
public class ChangeLog {

    private final ChangeRepository entries;
    private final Clock clock;
    private final OfficeClock office;

    ChangeLog(ChangeRepository entries, Clock clock, OfficeClock office) {
        this.entries = entries;
        this.clock = clock;
        this.office = office;
    }

    public void record(Who who, Change change) {
        entries.persist(new ChangeEntry(who, change, clock.instant(), office.today()));
    }

    /** Oldest first. Whoever asks must have been allowed to read the thing itself. */
    public List<ChangeLine> of(String kind, UUID ref) {
        return entries.of(kind, ref).stream().map(ChangeEntry::line).toList();
    }
}
