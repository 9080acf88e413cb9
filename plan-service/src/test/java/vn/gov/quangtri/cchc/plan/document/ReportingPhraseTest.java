package vn.gov.quangtri.cchc.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.plan.document.PlanSettings.BeforeDay;

class ReportingPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trước ngày 30/11/2023              | 2023-11-29
                    Trước ngày 30-11-2023              | 2023-11-29
                    trước 30/11                        | 2023-11-29
                    trước ngày 01/12/2023              | 2023-11-30
                    chậm nhất ngày 15/12/2023          | 2023-12-15
                    chậm nhất đến ngày 15.12.2023      | 2023-12-15
                    đến hết ngày 30 tháng 11 năm 2023  | 2023-11-30
                    không quá ngày 30/11               | 2023-11-30
                    30/11/2023                         | 2023-11-30
                    trước 17h00 ngày 30/11/2023        | 2023-11-30
                    chậm nhất 17 giờ ngày 30/11/2023   | 2023-11-30
                    """)
    void readsTheDayThatIsNamed(String phrase, LocalDate due) {
        assertEquals(Optional.of(due), ReportingPhrase.read(phrase, 2023, BeforeDay.STRICT));
    }

    @Test
    void hasTheNamedDayInWhereThePlanReadsItSo() {
        assertEquals(
                Optional.of(LocalDate.of(2023, 11, 30)),
                ReportingPhrase.read("trước ngày 30/11/2023", 2023, BeforeDay.INCLUSIVE));
    }

    @Test
    void readsDecomposedLetters() {
        String decomposed = java.text.Normalizer.normalize("trước ngày 30/11/2023", java.text.Normalizer.Form.NFD);
        assertEquals(Optional.of(LocalDate.of(2023, 11, 29)), ReportingPhrase.read(decomposed, 2023, BeforeDay.STRICT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuối năm",
                "trước ngày 31/11/2023",
                "trước ngày 15/6 và 30/11/2023",
                "theo hướng dẫn của Sở Nội vụ",
                "quý IV/2023"
            })
    void leavesWhateverNamesNoSingleDayToAnEditor(String phrase) {
        assertEquals(Optional.empty(), ReportingPhrase.read(phrase, 2023, BeforeDay.STRICT));
    }
}
