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

    private static Optional<LocalDate> day(String phrase, BeforeDay beforeDay) {
        return ReportingPhrase.read(phrase, 2023, beforeDay).map(ReportingPhrase.Reading::day);
    }

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
                    trước 17 giờ 30 phút, ngày 30/11   | 2023-11-30
                    ngày 30 tháng 11/2023              | 2023-11-30
                    trước  ngày  30 / 11 / 2023.       | 2023-11-29
                    hạn cuối là ngày 05-12             | 2023-12-05
                    """)
    void readsTheDayThatIsNamed(String phrase, LocalDate due) {
        assertEquals(Optional.of(due), day(phrase, BeforeDay.STRICT));
    }

    @Test
    void hasTheNamedDayInWhereThePlanReadsItSo() {
        assertEquals(Optional.of(LocalDate.of(2023, 11, 30)), day("trước ngày 30/11/2023", BeforeDay.INCLUSIVE));
    }

    @Test
    void readsDecomposedLetters() {
        String decomposed = java.text.Normalizer.normalize("trước ngày 30/11/2023", java.text.Normalizer.Form.NFD);
        assertEquals(Optional.of(LocalDate.of(2023, 11, 29)), day(decomposed, BeforeDay.STRICT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuối năm",
                "trước ngày 31/11/2023",
                "trước ngày 15/6 và 30/11/2023",
                "theo hướng dẫn của Sở Nội vụ",
                "quý IV/2023",
                "trong tháng 11-12/2023",
                "11-12/2023",
                "trước 11-12",
                "từ ngày 15/11/2023",
                "sau ngày 15/11/2023",
                "10 ngày sau ngày 30/11/2023",
                "10 ngày trước ngày 30/11/2023",
                "trước ngày 30/11 hằng năm",
                "không trước ngày 30/11/2023",
                "trước ngày 30/11/2023 đối với cấp huyện"
            })
    void leavesWhateverNamesNoSingleDayToAnEditor(String phrase) {
        assertEquals(Optional.empty(), day(phrase, BeforeDay.STRICT));
    }
}
