package vn.gov.quangtri.cchc.notification.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Texts;

class PhrasesTest {

    private final Phrases phrases = new Phrases();

    @Test
    void hasEveryPhraseInBothLanguages() {
        assertTrue(phrases.areComplete());
    }

    @Test
    void writesDaysAsOfficesDo() {
        LocalDate day = LocalDate.of(2023, 12, 3);
        assertEquals("Chủ nhật, ngày 03/12/2023", phrases.day(Texts.VIETNAMESE, day));
        assertEquals("Sunday, 03/12/2023", phrases.day(Locale.ENGLISH, day));
    }

    @Test
    void countsDaysInTheGrammarOfTheLanguage() {
        assertEquals("1 day", phrases.days(Locale.ENGLISH, 1));
        assertEquals("1000 days", phrases.days(Locale.ENGLISH, 1000));
        assertEquals("1 ngày", phrases.days(Texts.VIETNAMESE, 1));
    }
}
