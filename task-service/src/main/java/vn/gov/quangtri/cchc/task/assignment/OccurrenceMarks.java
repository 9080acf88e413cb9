package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/**
 * What a standing needs to know of occurrences, as text that is short and the same for the same days, since sums group by it:
 * {@code 2023-04-30>2023-04-28;2023-05-31}. A day that moved is followed by its moves, each as "since=day":
 * {@code 2023-04-30/2023-04-20=2023-05-15>2023-05-10}. No text is no occurrences.
 */
final class OccurrenceMarks {

    private OccurrenceMarks() {}

    static String text(List<Occurrence> all) {
        List<Occurrence> owed = Occurrences.owed(all);
        return owed.isEmpty() ? null : owed.stream().map(OccurrenceMarks::text).collect(Collectors.joining(";"));
    }

    static List<vn.gov.quangtri.cchc.rules.standing.Occurrence> read(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(OccurrenceMarks::one).toList();
    }

    private static String text(Occurrence one) {
        String moves = one.deadline().dueDays().stream()
                .filter(day -> day.inForceFrom() != null)
                .map(day -> "/" + day.inForceFrom() + "=" + day.dueOn())
                .collect(Collectors.joining());
        return one.dueOn() + moves + (one.completedOn() == null ? "" : ">" + one.completedOn());
    }

    private static vn.gov.quangtri.cchc.rules.standing.Occurrence one(String text) {
        String[] halves = text.split(">");
        String[] days = halves[0].split("/");
        LocalDate dueOn = LocalDate.parse(days[0]);
        Stream<DueDay> moves = Arrays.stream(days).skip(1).map(OccurrenceMarks::move);
        return new vn.gov.quangtri.cchc.rules.standing.Occurrence(
                dueOn,
                halves.length == 1 ? null : LocalDate.parse(halves[1]),
                days.length == 1
                        ? List.of()
                        : Stream.concat(Stream.of(new DueDay(null, dueOn)), moves)
                                .toList());
    }

    private static DueDay move(String text) {
        String[] halves = text.split("=");
        return new DueDay(LocalDate.parse(halves[0]), LocalDate.parse(halves[1]));
    }
}
