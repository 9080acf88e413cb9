package vn.gov.quangtri.cchc.notification.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.notification.calendar.WorkingCalendar;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.pause.Sending;
import vn.gov.quangtri.cchc.notification.reminder.PreviewReminders;
import vn.gov.quangtri.cchc.notification.reminder.ReminderResponse;
import vn.gov.quangtri.cchc.notification.summary.WeeklySummary;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Looks ahead: reminders of the caller's scope, and the summary for whoever sees the whole province. */
@ApplicationScoped
class PreviewDay {

    private final PreviewReminders reminders;
    private final WeeklySummary summary;
    private final WorkingCalendar calendar;
    private final Sending sending;
    private final OfficeClock clock;

    PreviewDay(
            PreviewReminders reminders,
            WeeklySummary summary,
            WorkingCalendar calendar,
            Sending sending,
            OfficeClock clock) {
        this.reminders = reminders;
        this.summary = summary;
        this.calendar = calendar;
        this.sending = sending;
        this.clock = clock;
    }

    /** @throws Refusal {@code invalid} for a day that has passed: what went out then is in the list of reminders */
    @Transactional
    PreviewResponse run(Caller caller, LocalDate on, PageParams params) {
        Scope scope = Access.provinceOrOwn(caller, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE, Role.ADMIN);
        LocalDate today = clock.today();
        if (on == null || on.isBefore(today)) {
            throw Refusal.rule("invalid", Violation.of("/on", "day-to-come"));
        }
        WorkingDays days = calendar.days();
        boolean working = days.isWorking(on);
        String print = Cursor.fingerprint("preview", on);
        Place from = Place.of(params.after(print));
        List<ReminderResponse> rows = working ? rows(scope, on, from, params.limit() + 1, days) : List.of();
        boolean more = rows.size() > params.limit();
        List<ReminderResponse> items = more ? rows.subList(0, params.limit()) : rows;
        String next = more ? from.behind(items).encode(print) : null;
        return new PreviewResponse(on, working, days.warns(on.getYear()), sending.isPaused(), items, next);
    }

    private List<ReminderResponse> rows(Scope scope, LocalDate on, Place from, int most, WorkingDays days) {
        List<ReminderResponse> found = new ArrayList<>(reminders.run(scope, on, from.after(), most + from.skip()));
        if (scope instanceof Scope.Province && summary.wouldGoOut(scope, clock.today(), on, days)) {
            found.add(ReminderResponse.plannedSummary(on));
        }
        return found.subList(Math.min(from.skip(), found.size()), found.size());
    }

    /**
     * A place in the list: rows of one watched day belong together, but a page may end between them.
     *
     * @param after the last watched day that is done with
     * @param skip rows behind it that were shown
     */
    private record Place(UUID after, int skip) {

        private static final String BEGINNING = "-";

        static Place of(List<String> values) {
            if (values.isEmpty()) {
                return new Place(null, 0);
            }
            UUID after = Cursor.value(values, 0, text -> text.equals(BEGINNING) ? null : UUID.fromString(text));
            return new Place(after, Cursor.value(values, 1, Place::shown));
        }

        /** A watched day has one row for each post at most. */
        private static int shown(String text) {
            int rows = Integer.parseInt(text);
            if (rows < 0 || rows > Post.values().length) {
                throw new IllegalArgumentException("So many rows of one watched day: " + rows);
            }
            return rows;
        }

        /** The place behind these rows, the first of which stands at this one. */
        Place behind(List<ReminderResponse> items) {
            UUID last = items.get(items.size() - 1).watchedDay();
            UUID before = after;
            int shown = skip;
            for (ReminderResponse item : items) {
                if (item.watchedDay().equals(last)) {
                    break;
                }
                before = item.watchedDay();
                shown = 0;
            }
            long ofLast =
                    items.stream().filter(i -> i.watchedDay().equals(last)).count();
            return new Place(before, shown + (int) ofLast);
        }

        String encode(String print) {
            return Cursor.encode(print, after == null ? BEGINNING : after, skip);
        }
    }
}
