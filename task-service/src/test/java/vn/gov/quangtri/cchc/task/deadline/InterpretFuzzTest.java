package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 24,000 random and damaged texts, and long ones: always an answer, soon, that does not contradict itself. */
@Tag("long")
class InterpretFuzzTest {

    /** {@code -Dfuzz.texts=8000} for more of each seed. */
    private static final int TEXTS_OF_A_SEED = Integer.getInteger("fuzz.texts", 2_000);

    private static final Duration FOR_A_SEED = Duration.ofSeconds(120);
    private static final Duration FOR_A_TEXT = Duration.ofSeconds(5);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2023, 987_654_321})
    void answersEveryText(long seed) {
        FuzzedPhrases texts = new FuzzedPhrases(seed);
        assertTimeoutPreemptively(FOR_A_SEED, () -> {
            for (int i = 0; i < TEXTS_OF_A_SEED; i++) {
                String text = texts.next();
                check(text, DeadlineLanguage.interpret(text, 2023, DeadlineOptions.DEFAULTS));
            }
        });
    }

    @ParameterizedTest(name = "part {index}")
    @ValueSource(
            strings = {
                "trước 30/11/2023; ",
                "quý I, ",
                "và ",
                "((((",
                "tháng 6 ",
                "báo cáo ",
                "\n",
                "1",
                "１",
                "a\u0301",
                "ﷺ",
                "hằng "
            })
    void readsNoPageAsADeadline(String part) {
        for (int length : List.of(490, 500, 10_000, 1_000_000)) {
            String text = part.repeat(length / part.length() + 1).substring(0, length);
            Meaning meaning = assertTimeoutPreemptively(
                    FOR_A_TEXT, () -> DeadlineLanguage.interpret(text, 2023, DeadlineOptions.DEFAULTS));
            check(text, meaning);
            assertTrue(length <= 500 || meaning.kind() == DeadlineKind.UNRESOLVED || text.isBlank());
            assertTrue(
                    meaning.explanation().length() < 20_000,
                    () -> part + meaning.explanation().length());
        }
    }

    @Test
    void answersForEveryYear() {
        for (int year : List.of(1990, 2023, 2024, 2200)) {
            OfficePhrasesTest.phrases()
                    .forEach(one -> check(
                            one.phrase(), DeadlineLanguage.interpret(one.phrase(), year, DeadlineOptions.DEFAULTS)));
        }
    }

    private static void check(String text, Meaning meaning) {
        assertEquals(text, meaning.phrase());
        assertFalse(meaning.explanation().isBlank() || meaning.explanationEn().isBlank(), text);
        assertFalse(meaning.rule().isBlank(), text);
        if (meaning.kind() == DeadlineKind.UNRESOLVED) {
            assertNull(meaning.dueOn(), text);
            assertFalse(meaning.resolved(), text);
        }
        List<LocalDate> sorted = new ArrayList<>(meaning.occurrences());
        Collections.sort(sorted);
        assertEquals(sorted, meaning.occurrences(), text);
        if (!meaning.milestones().isEmpty()) {
            LocalDate last = Stream.concat(
                            meaning.milestones().stream().map(Milestone::dueOn), meaning.occurrences().stream())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertEquals(last, meaning.dueOn(), text);
        }
        boolean dated = meaning.resolved() && meaning.kind() != DeadlineKind.ONGOING && !meaning.needsConfirmation();
        if (dated) {
            assertNotEquals(null, meaning.dueOn(), text);
        }
    }
}
