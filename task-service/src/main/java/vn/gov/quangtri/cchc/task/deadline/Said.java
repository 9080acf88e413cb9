package vn.gov.quangtri.cchc.task.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** One thing said in both languages. */
record Said(String vi, String en) {

    private static final String[] WEEKDAYS_VI = {
        "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };
    private static final String[] WEEKDAYS_EN = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    static final Said NOTHING = new Said("", "");

    /** One after the other, with an arrow. */
    Said then(Said next) {
        if (this.equals(NOTHING) || next.equals(NOTHING)) {
            return this.equals(NOTHING) ? next : this;
        }
        return new Said(vi + " → " + next.vi, en + " → " + next.en);
    }

    /** One after the other, as a remark. */
    Said remark(Said next) {
        return this.equals(NOTHING)
                ? next
                : next.equals(NOTHING) ? this : new Said(vi + "; " + next.vi, en + "; " + next.en);
    }

    static Said of(String vi, String en) {
        return new Said(vi, en);
    }

    /** "30/9/2023". */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    static Said weekday(DayOfWeek day) {
        return new Said(WEEKDAYS_VI[day.ordinal()], WEEKDAYS_EN[day.ordinal()]);
    }

    static Said lastDay(LocalDate day) {
        Said weekday = weekday(day.getDayOfWeek());
        return new Said(
                "ngày cuối còn đúng hạn " + date(day) + " (" + weekday.vi + ")",
                "last day " + date(day) + ", a " + weekday.en);
    }
}
