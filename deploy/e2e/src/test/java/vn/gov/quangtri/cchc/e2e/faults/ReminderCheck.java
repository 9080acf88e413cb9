package vn.gov.quangtri.cchc.e2e.faults;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reminders went out once for each recipient and day, with their message, and none is still to go out. */
final class ReminderCheck {

    private static final String SENT = " FROM notification.reminder WHERE state = 'SENT'";

    private final Tables tables;

    ReminderCheck(Tables tables) {
        this.tables = tables;
    }

    void check(Findings findings) {
        for (String each : new String[] {"step", "sent_on"}) {
            String to = "watched_day_id, deadline_version, agency, post, " + each;
            tables.rows("SELECT " + to + ", COUNT(*) times" + SENT + " AND watched_day_id IS NOT NULL GROUP BY " + to
                            + " HAVING COUNT(*) > 1")
                    .forEach(row -> findings.doubled.add("reminder " + row));
        }
        tables.rows("SELECT agency, post, sent_on, COUNT(*) times" + SENT
                        + " AND watched_day_id IS NULL GROUP BY agency, post, sent_on HAVING COUNT(*) > 1")
                .forEach(row -> findings.doubled.add("summary " + row));
        tables.rows("SELECT r.id, r.agency, r.sent_on FROM notification.reminder r LEFT JOIN notification.message m"
                        + " ON m.reminder_id = r.id WHERE r.state = 'SENT' AND m.id IS NULL")
                .forEach(row -> findings.lost.add("message of reminder " + row));
        long claims = tables.number("SELECT COUNT(*) FROM notification.claim");
        long reminders = tables.number("SELECT COUNT(*) FROM notification.reminder WHERE watched_day_id IS NOT NULL");
        if (claims != reminders) {
            findings.broken.add(claims + " claims made " + reminders + " reminders");
        }
    }

    /**
     * Nobody is reminded twice of one thing at one step, also where it was lost and came into the world again under another id: by the
     * plan, the task and the agency, and not by ids.
     */
    void checkNobodyIsToldTwice(Findings findings) {
        String what = "m.kind, m.plan_id, m.task_id, m.origin, w.slot, r.agency, r.post, r.step, r.due_on";
        tables.rows("SELECT " + what + ", COUNT(*) times FROM notification.reminder r JOIN notification.watched_day w"
                        + " ON w.id = r.watched_day_id JOIN notification.matter m ON m.id = w.matter_id"
                        + " WHERE r.state = 'SENT' GROUP BY " + what + " HAVING COUNT(*) > 1")
                .forEach(row -> findings.doubled.add("reminder " + row));
    }

    /** What anybody was reminded of, as far as it is still watched: what stands here must stand here after a restore, too. */
    Set<String> told() {
        return texts("SELECT DISTINCT w.matter_id, w.slot FROM notification.reminder r JOIN notification.watched_day w"
                + " ON w.id = r.watched_day_id WHERE r.state = 'SENT' AND w.stop_reason IS NULL");
    }

    /**
     * Whom it reaches is another matter: steps that were lost collapse into the one nearest the due day, as after any outage, and that may
     * be the officer's alone.
     *
     * @param before what {@link #told} answered before something was lost
     */
    void checkNothingIsLeftOut(Set<String> before, Findings findings) {
        Set<String> left = texts("SELECT matter_id, slot FROM notification.watched_day WHERE stop_reason IS NULL");
        left.retainAll(before);
        left.removeAll(told());
        left.forEach(one -> findings.lost.add("reminder of " + one));
    }

    private Set<String> texts(String sql) {
        return tables.rows(sql).stream()
                .map(row -> String.join(" ", row.values()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** After a sweep on a day that is worked nothing may be left. @param today the office's day */
    void checkNothingIsDue(java.time.LocalDate today, Findings findings) {
        boolean isWeekend = today.getDayOfWeek().getValue() > 5;
        boolean isSpecial = !tables.rows("SELECT day FROM notification.working_day WHERE day = ?", today.toString())
                .isEmpty();
        if (!isWeekend && !isSpecial) {
            tables.rows("SELECT id, next_on FROM notification.watched_day WHERE next_on <= ?", today.toString())
                    .forEach(row -> findings.lost.add("reminder due on " + today + ": " + row));
        }
    }
}
