package vn.gov.quangtri.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.plan.succession.AnnounceSuccessions;
import vn.gov.quangtri.cchc.plan.succession.Succession;
import vn.gov.quangtri.cchc.plan.succession.SuccessionDescription;
import vn.gov.quangtri.cchc.plan.succession.SuccessionEvent;
import vn.gov.quangtri.cchc.plan.succession.SuccessionRepository;

/** The successions of a load, in the load's transaction. */
@ApplicationScoped
class LoadSuccessions {

    private final SuccessionRepository successions;
    private final AnnounceSuccessions announce;

    LoadSuccessions(SuccessionRepository successions, AnnounceSuccessions announce) {
        this.successions = successions;
        this.announce = announce;
    }

    ImportCount run(List<SuccessionDescription> rows, Written written) {
        Map<String, Succession> book = successions.book();
        ImportCount count = ImportCount.NONE;
        List<AnnounceSuccessions.Changed> changes = new ArrayList<>();
        for (SuccessionDescription row : rows) {
            Succession succession = book.get(row.naturalKey());
            if (succession == null) {
                succession = new Succession(row);
                successions.persist(succession);
                changes.add(new AnnounceSuccessions.Changed(succession, "recorded", null, null));
                count = count.oneCreated();
                continue;
            }
            SuccessionEvent before = SuccessionEvent.state(succession);
            boolean changed = succession.describe(row);
            if (changed) {
                changes.add(new AnnounceSuccessions.Changed(succession, "changed", before, null));
            }
            count = changed ? count.oneChanged() : count.oneUnchanged();
        }
        announce.run(changes);
        changes.forEach(change -> written.add(
                "succession", change.succession().id(), change.succession().version()));
        return count;
    }
}
