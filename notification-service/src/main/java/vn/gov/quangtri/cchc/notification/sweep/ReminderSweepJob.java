package vn.gov.quangtri.cchc.notification.sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Sweep;
import vn.gov.quangtri.cchc.notification.pause.Sending;
import vn.gov.quangtri.cchc.notification.reminder.SendDueReminders;
import vn.gov.quangtri.cchc.notification.summary.WeeklySummary;

/**
 * Looks every half minute whether something is to be sent, and sends it. It runs on every copy of the service; what makes a reminder go
 * out once is its claim, not this.
 */
@ApplicationScoped
public class ReminderSweepJob implements Sweep {

    private static final Scope SCOPE = Scope.system();

    private final SendingHours hours;
    private final Sending sending;
    private final Freshness freshness;
    private final SendDueReminders reminders;
    private final WeeklySummary summary;

    /** Whoever asks for a sweep and gets an answer knows that all is out, even if the clock had begun one just before. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReminderSweepJob(
            SendingHours hours,
            Sending sending,
            Freshness freshness,
            SendDueReminders reminders,
            WeeklySummary summary) {
        this.hours = hours;
        this.sending = sending;
        this.freshness = freshness;
        this.reminders = reminders;
        this.summary = summary;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    @Scheduled(every = "${cchc.sweep.every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        oneAtATime.lock();
        try {
            hours.today().filter(this::isAnythingDue).ifPresent(this::sweep);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void sweep(LocalDate today) {
        freshness.await(SCOPE, today).ifPresent(pass -> {
            send(today, pass.sweep());
            freshness.finish(SCOPE, pass);
        });
    }

    private boolean isAnythingDue(LocalDate today) {
        return !sending.isPaused() && (reminders.isAnythingDue(SCOPE, today) || summary.isDue(SCOPE, today));
    }

    private void send(LocalDate today, UUID sweep) {
        reminders.run(SCOPE, today, sweep, () -> !sending.isPaused());
        if (!sending.isPaused()) {
            summary.send(SCOPE, today, sweep);
        }
    }
}
