package vn.gov.quangtri.cchc.notification.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.calendar.WorkingCalendar;

/**
 * Holds a sweep until it has read what was said before its run began: whoever reported yesterday evening is not reminded this morning
 * because a copy is late. After an hour of waiting it sends all the same and records how far behind it was. A wait belongs to the process
 * that waits: what was read before a crash, or before a pause, says nothing about what was said since.
 */
@ApplicationScoped
class Freshness {

    private static final Logger LOG = Logger.getLogger(Freshness.class);

    private final SweepRoundRepository rounds;
    private final TopicEnds topics;
    private final WorkingCalendar calendar;
    private final SweepSettings settings;
    private final Clock clock;

    /** Null between sweeps. Whoever asks holds off all others. */
    private Wait wait;

    Freshness(
            SweepRoundRepository rounds,
            TopicEnds topics,
            WorkingCalendar calendar,
            SweepSettings settings,
            Clock clock) {
        this.rounds = rounds;
        this.topics = topics;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** A round that may send. */
    record Pass(LocalDate day, int round, UUID sweep) {}

    /** Waits a little to be fresh; empty if it is not yet, and the next run goes on waiting. Asked by one sweep at a time. */
    Optional<Pass> await(Scope scope, LocalDate day) {
        if (wait == null || !wait.goesOn(day, clock.instant(), settings.waitLapses())) {
            wait = begin(scope, day);
        }
        wait.beginRun();
        long end = System.nanoTime() + settings.patience().toNanos();
        do {
            if (mayPass(scope)) {
                Pass pass = new Pass(day, wait.round(), wait.sweep());
                wait = null;
                return Optional.of(pass);
            }
        } while (System.nanoTime() < end && pause());
        wait.endRun(clock.instant());
        return Optional.empty();
    }

    /** Ends the round; what falls due later that day begins another. */
    void finish(Scope scope, Pass pass) {
        change(scope, pass.day(), pass.round(), round -> round.finish(clock.instant()));
    }

    private Wait begin(Scope scope, LocalDate day) {
        boolean withoutCalendar = calendar.days().warns(day.getYear());
        if (withoutCalendar) {
            LOG.warnf("%s has no calendar: reminders of %s may go out on a lunar holiday", day.getYear(), day);
        }
        Instant now = clock.instant();
        SweepRound round = QuarkusTransaction.requiringNew().call(() -> rounds.open(scope, day, now, withoutCalendar));
        return new Wait(day, round, now);
    }

    private boolean mayPass(Scope scope) {
        LocalDate day = wait.day();
        boolean waitedLong = wait.hasLasted(settings.freshWithin(), clock.instant());
        Long behind = behind(scope);
        if (behind != null && behind == 0) {
            change(scope, day, wait.round(), r -> r.sendWith(true, 0L));
            return true;
        }
        if (waitedLong) {
            LOG.warnf("The sweep of %s sends without being fresh; records behind: %s", day, behind);
            change(scope, day, wait.round(), r -> r.sendWith(false, behind));
        }
        return waitedLong;
    }

    /** Null while the broker is away. */
    private Long behind(Scope scope) {
        try {
            if (wait.ends() == null) {
                Map<String, Long> ends = topics.now();
                wait.note(ends);
                change(scope, wait.day(), wait.round(), r -> r.note(ends));
            }
            return topics.behind(wait.ends());
        } catch (TopicEnds.Away e) {
            LOG.infof("The ends of the topics cannot be asked: %s", e.getCause());
            return null;
        }
    }

    private void change(Scope scope, LocalDate day, int round, Consumer<SweepRound> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(rounds.forChange(scope, day, round)));
    }

    private static boolean pause() {
        try {
            Thread.sleep(200);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
