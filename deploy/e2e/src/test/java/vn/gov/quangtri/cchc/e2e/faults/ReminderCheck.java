package vn.gov.quangtri.cchc.e2e.faults;

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
