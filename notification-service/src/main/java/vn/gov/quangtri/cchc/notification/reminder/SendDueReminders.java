package vn.gov.quangtri.cchc.notification.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.FailureKind;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.watch.Ladders;
import vn.gov.quangtri.cchc.notification.watch.ReadLadders;
import vn.gov.quangtri.cchc.notification.watch.WatchRepository;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/**
 * Sends all that is due by a day, a handful per transaction. Several sweeps may run at once: each day is one sweep's at a time, and the
 * claim stands behind that. A day that cannot be sent keeps no other from going out.
 */
@ApplicationScoped
public class SendDueReminders {

    private static final Logger LOG = Logger.getLogger(SendDueReminders.class);
    private static final int HANDFUL = 50;

    private final WatchRepository watch;
    private final ReadLadders ladders;
    private final SendReminders send;
    private final Clock clock;

    SendDueReminders(WatchRepository watch, ReadLadders ladders, SendReminders send, Clock clock) {
        this.watch = watch;
        this.ladders = ladders;
        this.send = send;
        this.clock = clock;
    }

    /** Whether there is anything to do. */
    public boolean isAnythingDue(Scope scope, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> watch.isAnythingDue(scope, today));
    }

    /** @param goOn asked before each handful; sending holds when it says no */
    public void run(Scope scope, LocalDate today, UUID sweep, BooleanSupplier goOn) {
        Ladders now = ladders.run();
        if (!now.days().isWorking(today)) {
            return;
        }
        Set<UUID> failed = new HashSet<>();
        while (goOn.getAsBoolean() && handful(scope, today, sweep, now, failed)) {
            LOG.debugf("A handful of reminders of %s is out", today);
        }
    }

    /** @return whether there may be more */
    private boolean handful(Scope scope, LocalDate today, UUID sweep, Ladders now, Set<UUID> failed) {
        List<UUID> claimed = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<WatchedDay> days = watch.claimDue(scope, today, HANDFUL + failed.size()).stream()
                        .filter(day -> !failed.contains(day.id()))
                        .toList();
                days.forEach(day -> claimed.add(day.id()));
                send.run(scope, days, now, new Reminder.Moment(today, sweep, clock.instant()));
            });
        } catch (RuntimeException e) {
            LOG.infof("A handful of %d reminders goes one by one: %s", claimed.size(), FailureKind.of(e));
            claimed.forEach(id -> one(scope, id, today, sweep, now, failed));
        }
        return !claimed.isEmpty();
    }

    private void one(Scope scope, UUID id, LocalDate today, UUID sweep, Ladders now, Set<UUID> failed) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> send.run(
                            scope,
                            watch.claimDue(scope, today, id),
                            now,
                            new Reminder.Moment(today, sweep, clock.instant())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Watched day %s could not be sent; the next sweep tries again", id);
            failed.add(id);
        }
    }
}
