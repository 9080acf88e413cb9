package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A rhythm as an RFC 5545 rule within a window of days.
 *
 * @param rule the rule without its prefix and end: {@code FREQ=MONTHLY;BYMONTHDAY=14}
 */
record Recurrence(String rule, LocalDate from, LocalDate to) {

    static Recurrence inYear(String rule, Context context) {
        return new Recurrence(rule, context.yearStart(), context.yearEnd());
    }

    /** The last days of these months: {@code months(3, 6, 9, 12)} are the quarters. */
    static Recurrence monthEnds(List<Integer> months, Context context) {
        String by = months.size() == 12 ? "FREQ=MONTHLY" : "FREQ=YEARLY;BYMONTH=" + joined(months);
        return inYear(by + ";BYMONTHDAY=-1", context);
    }

    /** A day of these months; in a shorter month its last day. */
    static Recurrence days(List<Integer> months, int day, Context context) {
        String by = months.size() == 12 ? "FREQ=MONTHLY" : "FREQ=YEARLY;BYMONTH=" + joined(months);
        int shortest = months.stream()
                .mapToInt(month -> Month.of(month).minLength())
                .min()
                .orElse(28);
        if (day <= shortest) {
            return inYear(by + ";BYMONTHDAY=" + day, context);
        }
        List<Integer> upTo = new ArrayList<>();
        for (int d = shortest; d <= day; d++) {
            upTo.add(d);
        }
        // BYSETPOS chooses within one period of the frequency, so months are the frequency here.
        String monthly = months.size() == 12 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;BYMONTH=" + joined(months);
        return inYear(monthly + ";BYMONTHDAY=" + joined(upTo) + ";BYSETPOS=-1", context);
    }

    /** Only what lies between these days; a null bound is open. */
    Recurrence between(LocalDate first, LocalDate last) {
        LocalDate start = first == null || first.isBefore(from) ? from : first;
        return new Recurrence(rule, start, last == null || last.isAfter(to) ? to : last);
    }

    /** One month later: work of December is due in January. */
    Recurrence nextMonth() {
        return new Recurrence(rule, from.plusMonths(1), to.plusMonths(1));
    }

    String text() {
        return "RRULE:" + rule + ";UNTIL=" + to.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    List<LocalDate> expand() {
        List<LocalDate> days = new ArrayList<>();
        try {
            DateTime start = new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth());
            RecurrenceRuleIterator dates = new RecurrenceRule(text().substring("RRULE:".length())).iterator(start);
            while (dates.hasNext()) {
                DateTime date = dates.nextDateTime();
                LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
                if (day.isAfter(to)) {
                    break;
                }
                days.add(day);
            }
        } catch (InvalidRecurrenceRuleException broken) {
            throw new IllegalStateException("a rule of this grammar is no RFC 5545 rule: " + text(), broken);
        }
        return days;
    }

    /** The reading of it: what is owed from the plan's day on. */
    Reading reading(String name, Said what, Boundary boundary, Context context, UnaryOperator<LocalDate> moved) {
        Reading reading = new Reading(DeadlineKind.RECURRING, name);
        List<LocalDate> all = expand().stream().map(moved).distinct().toList();
        LocalDate issued = context.options().issuedOn();
        List<LocalDate> owed = all.stream()
                .filter(day -> issued == null || !day.isBefore(issued))
                .toList();
        reading.boundary = boundary;
        reading.recurrence = text();
        reading.occurrences = owed;
        reading.opensOn = from;
        reading.dueOn = owed.isEmpty() ? null : owed.get(owed.size() - 1);
        reading.say(what).say(count(all.size(), owed.size(), issued));
        return owed.isEmpty() ? reading.doubt(Said.of("không còn kỳ nào", "no occurrence is left")) : reading;
    }

    private static Said count(int all, int owed, LocalDate issued) {
        Said said = Said.of(owed + " kỳ phải thực hiện", owed + " occurrences owed");
        return owed == all
                ? said
                : said.remark(Said.of(
                        (all - owed) + " kỳ trước ngày ban hành " + Said.date(issued) + " không tính",
                        (all - owed) + " before the issue on " + Said.date(issued) + " owe nothing"));
    }

    private static String joined(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }
}
