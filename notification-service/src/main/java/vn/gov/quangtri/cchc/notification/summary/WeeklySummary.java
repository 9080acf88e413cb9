package vn.gov.quangtri.cchc.notification.summary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.inbox.Letter;
import vn.gov.quangtri.cchc.notification.inbox.Mailboxes;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;
import vn.gov.quangtri.cchc.notification.ladder.Step;
import vn.gov.quangtri.cchc.notification.reminder.Reminder;
import vn.gov.quangtri.cchc.notification.reminder.ReminderRepository;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/**
 * Sends the Committee's office one summary a week, with the week's first sweep: normally on its first working day, after an outage on
 * the next. A week in which nothing is that late has none; it is settled all the same, so that it is not asked for again.
 */
@ApplicationScoped
public class WeeklySummary {

    private static final int LATE_DAYS = 14;
    private static final int MOST_NAMED = 100;

    private final LateQueries late;
    private final SummaryWeekRepository weeks;
    private final ReminderRepository reminders;
    private final Mailboxes mailboxes;
    private final SummaryWording wording;
    private final Clock clock;

    WeeklySummary(
            LateQueries late,
            SummaryWeekRepository weeks,
            ReminderRepository reminders,
            Mailboxes mailboxes,
            SummaryWording wording,
            Clock clock) {
        this.late = late;
        this.weeks = weeks;
        this.reminders = reminders;
        this.mailboxes = mailboxes;
        this.wording = wording;
        this.clock = clock;
    }

    /** Whether this week's summary is still to be settled. */
    public boolean isDue(Scope scope, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> !weeks.isClaimed(scope, monday(today)));
    }

    /** Settles the week of this day. */
    public void send(Scope scope, LocalDate today, UUID sweep) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (weeks.claim(scope, monday(today))) {
                write(scope, today, sweep);
            }
        });
    }

    /**
     * Whether a summary would go out on that day, if nothing changed until then and the working days between were served. Read with the
     * connection that the caller has.
     */
    public boolean wouldGoOut(Scope scope, LocalDate today, LocalDate on, WorkingDays days) {
        LocalDate monday = monday(on);
        LocalDate from = monday.isBefore(today) ? today : monday;
        boolean first = days.isWorking(on) && days.onOrAfter(from).equals(on);
        return QuarkusTransaction.joiningExisting()
                .call(() -> first && !weeks.isClaimed(scope, monday) && late.countDueBefore(scope, limit(on)) > 0);
    }

    private void write(Scope scope, LocalDate today, UUID sweep) {
        List<LateItem> items = late.dueBefore(scope, limit(today), MOST_NAMED);
        if (items.isEmpty()) {
            return;
        }
        long all = items.size() < MOST_NAMED ? items.size() : late.countDueBefore(scope, limit(today));
        Reminder reminder = Reminder.summary(new Reminder.Moment(today, sweep, clock.instant()));
        reminders.persist(reminder);
        mailboxes.put(new Letter(
                reminder.id(),
                Recipient.of(Post.COMMITTEE_OFFICE, ""),
                new Letter.About(Step.SUMMARY, null, null, null, null),
                wording.words(items, all, today),
                today));
    }

    private static LocalDate limit(LocalDate day) {
        return day.minusDays(LATE_DAYS);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
