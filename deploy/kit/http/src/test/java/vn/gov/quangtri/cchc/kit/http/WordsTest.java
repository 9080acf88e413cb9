package vn.gov.quangtri.cchc.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.test.architecture.ArchitectureRules;
import vn.gov.quangtri.cchc.kit.test.checks.ProblemBundles;

class WordsTest {

    private final Words words = new Words();

    @Test
    void haveBothLanguagesForEveryKey() {
        ProblemBundles.check();
    }

    @Test
    void speakOfOpenEndedLengthsInWordsOfTheirOwn() {
        assertEquals(
                "Phải có ít nhất 1 ký tự hoặc phần tử.",
                words.message(Texts.VIETNAMESE, Violation.of("/a", "size", 1, Integer.MAX_VALUE)));
        assertEquals(
                "Must not have more than 9 characters or elements.",
                words.message(Locale.ENGLISH, Violation.of("/a", "size", 0, 9)));
    }

    @Test
    void explainViolationsInTheirOrder() {
        assertEquals(
                List.of(
                        new Words.Explained("/b", "not-null", "Is required."),
                        new Words.Explained("/a", "even", "The number 3 must be even.")),
                words.explain(Locale.ENGLISH, List.of(Violation.of("/b", "not-null"), Violation.of("/a", "even", 3))));
    }

    @Test
    void thisModuleKeepsTheRulesOfTheHouse() {
        ArchitectureRules.checkShared("vn.gov.quangtri.cchc.kit.http");
    }
}
