package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** What happens when a last day falls on a day off. Only a day that is written, and not with "trước", ever moves. */
final class DaysOff {

    private DaysOff() {}

    static LocalDate moved(Span span, LocalDate day, Context context) {
        boolean moves = span.dayWritten()
                && span.kind() == DeadlineKind.DATE
                && context.options().dayOff() == DayOff.NEXT_WORKING_DAY;
        return moves ? context.options().workingDays().onOrAfter(day) : day;
    }

    static Said remark(Reading reading, Span span, Context context) {
        WorkingDays days = context.options().workingDays();
        boolean by = reading.boundary == Boundary.BY && span.dayWritten();
        if (by && !reading.dueOn.equals(span.to())) {
            String written = Said.date(span.to());
            return Said.of(
                    "dời từ ngày nghỉ " + written + " sang ngày làm việc tiếp theo",
                    "moved from " + written + ", a day off, to the next working day");
        }
        if (days.isWorking(reading.dueOn)) {
            return Said.NOTHING;
        }
        if (context.options().dayOff() == DayOff.KEEP) {
            return Said.of(
                    "ngày nghỉ, không dời: kế hoạch không dời ngày", "a day off, not moved: the plan moves no dates");
        }
        return reading.boundary == Boundary.BEFORE
                ? Said.of(
                        "ngày nghỉ, không dời: hạn “trước” không lấn sang thời điểm được nêu",
                        "a day off, not moved: a \"before\" date never moves into what it must precede")
                : Said.of(
                        "ngày nghỉ, không dời: ngày cuối của một khoảng thời gian không dời",
                        "a day off, not moved: the end of a period does not move");
    }
}
