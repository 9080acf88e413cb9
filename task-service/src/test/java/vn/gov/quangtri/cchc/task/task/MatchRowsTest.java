package vn.gov.quangtri.cchc.task.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchRowsTest {

    private static final String LONG = "Tuyên truyền kết quả cải cách hành chính trên báo và đài của tỉnh";

    /** Rows and tasks are written "content / leads / phrase" and numbered by their place. */
    private static String matched(List<String> tasks, List<String> rows) {
        List<Task> there = IntStream.range(0, tasks.size())
                .mapToObj(i -> Task.of(new UUID(0, 1), cells(i, tasks.get(i))))
                .toList();
        List<TaskCells> wanted = IntStream.range(0, rows.size())
                .mapToObj(i -> cells(i, rows.get(i)))
                .toList();
        return MatchRows.of(wanted, there).stream()
                .map(match -> Objects.isNull(match) ? "new" : match.task().number() + " " + match.fit())
                .collect(Collectors.joining(", "));
    }

    private static TaskCells cells(int place, String written) {
        List<String> parts = Arrays.asList(written.split("/", -1));
        String leads = parts.size() > 1 ? parts.get(1) : "SNV";
        String phrase = parts.size() > 2 ? parts.get(2) : "Quý I";
        return new TaskCells(place + 1, parts.get(0), "", leads, "", phrase, "", null, null, null, null);
    }

    @Test
    void knowsTheSameWordsWhereverTheyStand() {
        assertEquals("1 SAME, new, 2 SAME", matched(List.of("A", "B"), List.of("A", "mới", "b ")));
        assertEquals("2 SAME, 1 SAME", matched(List.of("A", "B"), List.of("B", "A")));
        assertEquals("2 SAME", matched(List.of("A", "B"), List.of("B//Quý IV")));
        assertEquals("2 SAME, 1 SAME", matched(List.of("A/STC", "A/SNV"), List.of("A/SNV/Quý IV", "A/STC/Quý IV")));
        assertEquals("1 SAME", matched(List.of("A a"), List.of("A\na")));
    }

    @Test
    void keepsTheOrderOfRowsWithTheSameWordsAndIsSureOnlyIfNoneIsMore() {
        assertEquals("1 SAME, 2 SAME", matched(List.of("A", "A"), List.of("A", "A")));
        assertEquals("2 SAME, 1 SAME", matched(List.of("A/STC", "A/SNV"), List.of("A/SNV", "A/STC")));
        assertEquals("1 NUMBER, 2 LIKELY", matched(List.of("Việc khác", "A"), List.of("A", "A")));
        assertEquals("new, 1 LIKELY, new", matched(List.of("A"), List.of("mới", "A", "A")));
    }

    @Test
    void isNotSureOfRowsWithTheSameWordsWhoseLeadsOrDeadlinesAllChanged() {
        assertEquals(
                "1 LIKELY, 2 LIKELY", matched(List.of("A//Quý I", "A//Quý II"), List.of("A//Quý III", "A//Quý IV")));
        assertEquals("1 LIKELY, 2 LIKELY", matched(List.of("A/STC", "A/SNV"), List.of("A/SYT", "A/SXD")));
    }

    @Test
    void knowsNearlyTheSameWordsNearTheirNumberButNotAnotherNumberInThem() {
        String corrected = LONG.replace("kết quả", "kết qủa");
        assertEquals("new, 1 LIKELY", matched(List.of(LONG), List.of("Việc khác", corrected)));
        assertEquals("new, 1 SAME", matched(List.of(LONG), List.of(corrected, LONG)));
        assertEquals("1 NUMBER", matched(List.of(LONG + " đợt 1"), List.of(LONG + " đợt 2")));
    }

    @Test
    void takesTheOneWithItsNumberOfSeveralWithNearlyTheSameWords() {
        List<String> tasks = List.of(LONG + " năm nay", LONG + " năm sau");
        assertEquals("1 NUMBER, 2 LIKELY", matched(tasks, List.of("Việc khác", LONG + " năm sau nữa")));
    }

    @Test
    void doesNotKnowWordsOfWhichTooManyAreOthersNorThoseTooFarAway() {
        String another = "Tuyên truyền kết quả cải cách hành chính tại các hội nghị xã";
        assertEquals("1 NUMBER, new", matched(List.of(LONG), List.of("Việc khác", another)));
        String corrected = LONG.replace("kết quả", "kết qủa");
        assertTrue(matched(List.of(LONG), above(20, corrected)).endsWith("new, 1 LIKELY"));
        assertTrue(matched(List.of(LONG), above(21, corrected)).startsWith("1 NUMBER, new"));
    }

    /** A row below so many others. */
    private static List<String> above(int others, String row) {
        return Stream.concat(IntStream.range(0, others).mapToObj(i -> "Việc " + i), Stream.of(row))
                .toList();
    }

    @Test
    void keepsAnEditorsWordForTheSameWordsAlone() {
        for (TaskMatch.Fit fit : TaskMatch.Fit.values()) {
            TaskMatch match = new TaskMatch(null, fit);
            assertEquals(fit == TaskMatch.Fit.SAME, match.keepsItsWord(), fit.name());
            assertEquals(fit != TaskMatch.Fit.NUMBER, match.isTheWork(), fit.name());
        }
    }

    @Test
    void takesTheNumberWhereNothingElseFits() {
        assertEquals("1 NUMBER, new", matched(List.of("A"), List.of("Việc khác", "Việc khác nữa")));
        assertEquals("new", matched(List.of(), List.of("A")));
    }
}
