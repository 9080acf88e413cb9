package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.inbox.Mailboxes;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;
import vn.gov.quangtri.cchc.notification.ladder.Sending.Skipped;
import vn.gov.quangtri.cchc.notification.watch.Ladders;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/**
 * Sends what some claimed days give: claim, reminder, inbox row and the day's own progress are the caller's one transaction, so a crash
 * leaves either all of them or none.
 */
@ApplicationScoped
class SendReminders {

    private static final String NOBODY = "";

    private final ReadBatch read;
    private final ReminderRepository reminders;
    private final Mailboxes mailboxes;
    private final Wording wording;

    SendReminders(ReadBatch read, ReminderRepository reminders, Mailboxes mailboxes, Wording wording) {
        this.read = read;
        this.reminders = reminders;
        this.mailboxes = mailboxes;
        this.wording = wording;
    }

    void run(Scope scope, List<WatchedDay> days, Ladders ladders, Reminder.Moment moment) {
        Batch batch = read.run(scope, days, ladders);
        days.forEach(day -> send(batch, day, moment));
    }

    private void send(Batch batch, WatchedDay day, Reminder.Moment moment) {
        batch.planStopped(day).ifPresentOrElse(day::stop, () -> batch.on(moment.day(), day, day.course())
                .ifPresentOrElse(
                        outgoing -> {
                            send(outgoing, moment);
                            day.reach(outgoing.sending().reached(), batch.ladder(day));
                        },
                        () -> day.plan(batch.ladder(day))));
    }

    private void send(Outgoing outgoing, Reminder.Moment moment) {
        for (Recipient to : outgoing.recipients()) {
            if (reminders.claim(outgoing.day(), outgoing.sending().step().offset(), to.key())) {
                Reminder reminder = Reminder.sent(outgoing, to, moment);
                reminders.persist(reminder);
                mailboxes.put(wording.letter(outgoing, to, reminder.id(), moment.day()));
            }
        }
        for (Skipped skipped : outgoing.sending().skipped()) {
            if (reminders.claim(outgoing.day(), skipped.step().offset(), NOBODY)) {
                reminders.persist(Reminder.skipped(outgoing, skipped, moment));
            }
        }
    }
}
