package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Words before a day: "ngày", "thứ Năm, ngày". */
final class DayWords {

    /** Monday first; the number words of the week begin with two. */
    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("thứ hai"),
            List.of("thứ ba"),
            List.of("thứ tư"),
            List.of("thứ năm"),
            List.of("thứ sáu"),
            List.of("thứ bảy", "thứ bẩy"),
            List.of("chủ nhật", "cn"));

    private DayWords() {}

    /** Whether "ngày" was there. */
    static boolean eat(Cursor cursor) {
        boolean named = cursor.words("ngày");
        if (named) {
            cursor.words("mùng");
        } else {
            named = cursor.words("mùng");
        }
        return named;
    }

    /** 1 for Monday to 7 for Sunday; 0 when no weekday is written here. */
    static int weekday(Cursor cursor) {
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            if (cursor.any(WEEKDAYS.get(day)) != null) {
                return day + 1;
            }
        }
        Integer figure = cursor.attempt(() -> {
            int number = cursor.words("thứ") ? cursor.number(2, 7) : 0;
            return number == 0 ? null : number - 1;
        });
        return figure == null ? 0 : figure;
    }
}
