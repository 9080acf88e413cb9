package vn.gov.quangtri.cchc.task.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate FIFTH_OF_JUNE = LocalDate.of(2023, 6, 5);

    @ParameterizedTest
    @ValueSource(strings = {"5/6/2023", "05/06/2023", "5-6-2023", "05.06.2023", "5 / 6 / 2023", "2023-06-05"})
    void readsTheDayFirst(String typed) {
        assertEquals(Optional.of(FIFTH_OF_JUNE), Days.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/4/2023",
                "29/2/2023",
                "6/13/2023",
                "5/6",
                "5/6/23",
                "tháng 6",
                "2023-13-01",
                "45082",
                "5/6/0023",
                "31/12/1899",
                "0023-06-05"
            })
    void readsNothingElseAsADay(String typed) {
        assertEquals(Optional.empty(), Days.read(typed));
    }

    @Test
    void readsWhatItShows() {
        assertEquals(Optional.of(FIFTH_OF_JUNE), Days.read(Days.show(FIFTH_OF_JUNE)));
    }
}
