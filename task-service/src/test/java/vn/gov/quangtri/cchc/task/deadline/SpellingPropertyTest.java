package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase built from the grammar comes back to its meaning, however it is spelled: 20,000 phrases of four seeds. */
class SpellingPropertyTest {

    private static final int PHRASES_OF_A_SEED = 5_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_230_403, 42, 7_777_777})
    void readsEverySpellingAsTheSameMeaning(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PHRASES_OF_A_SEED; i++) {
            SpelledPhrase phrase = SpelledPhrase.draw(random);
            Meaning meaning = DeadlineLanguage.interpret(phrase.text(), SpelledPhrase.YEAR, DeadlineOptions.DEFAULTS);
            assertEquals(
                    Arrays.asList(
                            phrase.kind(),
                            phrase.boundary(),
                            phrase.dueOn(),
                            phrase.occurrences(),
                            phrase.isBeforeThePlan(),
                            true),
                    Arrays.asList(
                            meaning.kind(),
                            meaning.boundary(),
                            meaning.dueOn(),
                            meaning.occurrences().size(),
                            meaning.needsConfirmation(),
                            meaning.resolved()),
                    () -> "seed " + seed + ": " + phrase.text() + " -> " + meaning);
        }
    }
}
