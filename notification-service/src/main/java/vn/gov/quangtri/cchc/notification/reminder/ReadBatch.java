package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;
import vn.gov.quangtri.cchc.notification.watch.Ladders;
import vn.gov.quangtri.cchc.notification.watch.Matter;
import vn.gov.quangtri.cchc.notification.watch.WatchRepository;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/** Reads what belongs to some watched days, in a few statements whatever their number. */
@ApplicationScoped
class ReadBatch {

    private final WatchRepository watch;
    private final CopyRepository copies;

    ReadBatch(WatchRepository watch, CopyRepository copies) {
        this.watch = watch;
        this.copies = copies;
    }

    Batch run(Scope scope, List<WatchedDay> days, Ladders ladders) {
        Map<UUID, Matter> matters =
                watch.matters(scope, days.stream().map(WatchedDay::matterId).toList());
        Collection<Matter> all = matters.values();
        return new Batch(
                ladders,
                matters,
                copies.plans(ids(all, Matter::planId)),
                copies.tasks(ids(all, Matter::taskId)),
                copies.agencies(all.stream().map(Matter::holder).toList()));
    }

    private static List<UUID> ids(Collection<Matter> matters, Function<Matter, UUID> id) {
        return matters.stream().map(id).filter(Objects::nonNull).toList();
    }
}
