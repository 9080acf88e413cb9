package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What Vietnamese offices write, in a plan of 2023. Days are either the milestones ({@code day=text}) or the occurrences of a
 * recurring deadline, or {@code #n} for their number.
 */
class PhraseTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/deadline/phrases.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '\0')
    void readsThePhraseAsOfficesMeanIt(
            String phrase, DeadlineKind kind, Boundary boundary, LocalDate dueOn, String days, String ask) {
        Meaning meaning = DeadlineLanguage.interpret(phrase, 2023, DeadlineOptions.DEFAULTS);
        assertEquals(
                List.of(kind, String.valueOf(boundary), String.valueOf(dueOn), days == null ? "" : days, ask != null),
                List.of(
                        meaning.kind(),
                        String.valueOf(meaning.boundary()),
                        String.valueOf(meaning.dueOn()),
                        days(meaning, days),
                        meaning.needsConfirmation()),
                meaning.toString());
        boolean resolved = kind != DeadlineKind.UNRESOLVED && kind != DeadlineKind.RELATIVE;
        assertEquals(resolved, meaning.resolved());
        assertFalse(meaning.explanation().isBlank()
                || meaning.explanationEn().isBlank()
                || meaning.rule().isBlank());
        String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD);
        assertEquals(
                meaning.explanation(),
                DeadlineLanguage.interpret(decomposed, 2023, null).explanation(),
                "decomposed");
    }

    private static String days(Meaning meaning, String expected) {
        if (expected != null && expected.startsWith("#")) {
            return "#" + meaning.occurrences().size();
        }
        return meaning.milestones().isEmpty()
                ? meaning.occurrences().stream().map(PhraseTableTest::day).collect(Collectors.joining(" "))
                : meaning.milestones().stream()
                        .map(milestone -> day(milestone.dueOn()) + "=" + milestone.text())
                        .collect(Collectors.joining(" "));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
