package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a standing needs to know of occurrences, as text that is short and the same for the same days, since sums group by it:
 * {@code 2023-04-30>2023-04-28;2023-05-31}. No text is no occurrences.
 */
final class OccurrenceMarks {

    private OccurrenceMarks() {}

    static String text(List<Occurrence> all) {
        List<Occurrence> owed = Occurrences.owed(all);
        return owed.isEmpty()
                ? null
                : owed.stream()
                        .map(one -> one.dueOn() + (one.completedOn() == null ? "" : ">" + one.completedOn()))
                        .collect(Collectors.joining(";"));
    }

    static List<vn.gov.quangtri.cchc.rules.standing.Occurrence> read(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(one -> one.split(">"))
                        .map(halves -> new vn.gov.quangtri.cchc.rules.standing.Occurrence(
                                LocalDate.parse(halves[0]), halves.length == 1 ? null : LocalDate.parse(halves[1])))
                        .toList();
    }
}
