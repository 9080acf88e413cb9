package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days that come back in a part of the year only. */
enum StretchedRule implements StatementRule {
    /** "Từ tháng 5, trước ngày 20 hằng tháng", "ngày 15 hằng tháng, bắt đầu từ tháng 5/2023", "ngày 20 hằng tháng đến hết tháng 10". */
    DAYS_OF_A_STRETCH {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span ahead = cursor.attempt(() -> {
                Span found = PeriodEnds.stretch(cursor, context);
                return found != null && cursor.mark(",:;") ? found : null;
            });
            Reading days = cursor.attempt(() -> MonthDays.ofMonth(cursor, context, name()));
            days = days != null ? days : cursor.attempt(() -> MonthDays.ofQuarter(cursor, context, name()));
            if (days == null) {
                return null;
            }
            Span stretch = ahead != null
                    ? ahead
                    : cursor.attempt(() -> {
                        cursor.mark("(");
                        return PeriodEnds.stretch(cursor, context);
                    });
            boolean next = days.dueOn == null || days.dueOn.isAfter(context.yearEnd());
            return stretch == null || next ? null : within(days, stretch, context);
        }
    };

    private static Reading within(Reading days, Span stretch, Context context) {
        LocalDate last = stretch.to().isAfter(context.yearEnd()) ? context.yearEnd() : stretch.to();
        days.occurrences = days.occurrences.stream()
                .filter(day -> !day.isBefore(stretch.from()) && !day.isAfter(last))
                .toList();
        if (days.occurrences.isEmpty()) {
            return null;
        }
        days.recurrence =
                days.recurrence.replaceAll("UNTIL=\\d+", "UNTIL=" + last.format(DateTimeFormatter.BASIC_ISO_DATE));
        days.opensOn = stretch.from();
        days.dueOn = days.occurrences.get(days.occurrences.size() - 1);
        int count = days.occurrences.size();
        return days.say(Said.of(
                "trong " + stretch.name().vi() + ": " + count + " kỳ",
                "in " + stretch.name().en() + ": " + count + " occurrences"));
    }
}
