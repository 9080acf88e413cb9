package vn.gov.quangtri.cchc.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people do on which day of the year. The system is stepped to each of these days, and to the days that must stay quiet. */
final class YearScript {

    private final SortedMap<LocalDate, List<Runnable>> days = new TreeMap<>();

    /** Something that happens on a day, after that morning's reminders went out. */
    YearScript on(String day, Runnable deed) {
        return on(LocalDate.parse(day), deed);
    }

    YearScript on(LocalDate day, Runnable deed) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
        return this;
    }

    /** Days to stand on without doing anything. */
    YearScript visit(Collection<LocalDate> more) {
        more.forEach(day -> days.computeIfAbsent(day, d -> new ArrayList<>()));
        return this;
    }

    /** Some days drawn by chance; the seed is in the test's output, so a failure can be lived again. */
    YearScript visitSome(int count, long seed, LocalDate from, LocalDate to) {
        System.out.println("The year visits " + count + " days drawn with seed " + seed);
        Random random = new Random(seed);
        int span = (int) (to.toEpochDay() - from.toEpochDay());
        for (int i = 0; i < count; i++) {
            visit(List.of(from.plusDays(random.nextInt(span))));
        }
        return this;
    }

    void live() {
        days.forEach((day, deeds) -> {
            if (day.isAfter(Stack.get().today())) {
                Stack.get().stepTo(day);
            }
            deeds.forEach(Runnable::run);
        });
    }
}
