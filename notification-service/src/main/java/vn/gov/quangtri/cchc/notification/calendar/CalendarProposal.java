package vn.gov.quangtri.cchc.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.days.DayKind;

/** Calendars that somebody wants to have, by year, each whole and in the order of its days. */
record CalendarProposal(Map<Integer, List<WorkingDayEntry>> years, String reason) {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    /** @throws Refusal {@code calendar-refused} with every broken rule at once */
    static CalendarProposal of(SetWorkingDaysRequest request) {
        List<Violation> broken = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < request.days().size(); i++) {
            check(request, i, seen, broken);
        }
        if (!broken.isEmpty()) {
            throw Refusal.rules("calendar-refused", broken);
        }
        return new CalendarProposal(
                request.days().stream()
                        .map(CalendarProposal::withSource)
                        .sorted(Comparator.comparing(WorkingDayEntry::date))
                        .collect(Collectors.groupingBy(d -> d.date().getYear(), TreeMap::new, Collectors.toList())),
                request.reason());
    }

    private static void check(SetWorkingDaysRequest request, int index, Set<LocalDate> seen, List<Violation> broken) {
        WorkingDayEntry day = request.days().get(index);
        String pointer = "/days/" + index + "/date";
        int year = day.date().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            broken.add(Violation.of(pointer, "calendar-year", FIRST_YEAR, LAST_YEAR));
        }
        if (request.year() != null && request.year() != year) {
            broken.add(Violation.of(pointer, "day-of-other-year", day.date(), request.year()));
        }
        if (!seen.add(day.date())) {
            broken.add(Violation.of(pointer, "day-twice", day.date()));
        }
        if (day.kind() == DayKind.SWAP_ON && !isWeekend(day.date())) {
            broken.add(Violation.of("/days/" + index + "/kind", "worked-anyway", day.date()));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static WorkingDayEntry withSource(WorkingDayEntry day) {
        return day.source() == null ? new WorkingDayEntry(day.date(), day.kind(), day.name(), "") : day;
    }
}
