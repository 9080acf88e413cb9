package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/**
 * "2 tháng/lần", "1 lần/quý", "mỗi năm 2 lần": a number of times and a period.
 *
 * @param months how many months lie between two times
 * @param anchored whether the calendar says from when: once in every month, quarter or year
 */
record Times(int months, boolean anchored) {

    private static final int QUARTER = 3;

    /** Every three months are the quarters, however they are counted. */
    Times {
        anchored |= months == QUARTER;
    }

    /** Null when nothing of the kind is written or no whole number of months lies between. */
    static Times read(Cursor cursor) {
        Times times = cursor.attempt(() -> periodPerTime(cursor));
        times = times != null ? times : cursor.attempt(() -> timesPerPeriod(cursor));
        return times != null ? times : cursor.attempt(() -> everyPeriodTimes(cursor));
    }

    private static Times periodPerTime(Cursor cursor) {
        int count = Math.max(1, cursor.number(1, 12));
        int unit = unit(cursor);
        boolean per = cursor.mark("/") | cursor.words("một") | cursor.number(1, 1) == 1;
        return unit > 0 && per && cursor.words("lần") ? new Times(count * unit, count == 1) : null;
    }

    private static Times timesPerPeriod(Cursor cursor) {
        int times = cursor.number(1, 12);
        if (times == 0 || !cursor.words("lần")) {
            return null;
        }
        boolean per = cursor.mark("/") || cursor.any(List.of("mỗi", "một", "trong", "hằng")) != null;
        int periods = Math.max(1, per ? cursor.number(1, 12) : 0);
        int months = (per ? unit(cursor) : 0) * periods;
        return months > 0 && months % times == 0 ? new Times(months / times, times == 1 && periods == 1) : null;
    }

    private static Times everyPeriodTimes(Cursor cursor) {
        int unit = Rhythm.every(cursor) ? unit(cursor) : 0;
        cursor.any(List.of("ít nhất", "tối thiểu"));
        int times = unit > 0 ? cursor.number(1, 12) : 0;
        return times > 0 && cursor.words("lần") && unit % times == 0 ? new Times(unit / times, times == 1) : null;
    }

    private static int unit(Cursor cursor) {
        if (cursor.words("tháng")) {
            return 1;
        }
        if (cursor.words("nửa năm")) {
            return 6;
        }
        return cursor.words("quý") ? 3 : cursor.words("năm") ? 12 : 0;
    }
}
