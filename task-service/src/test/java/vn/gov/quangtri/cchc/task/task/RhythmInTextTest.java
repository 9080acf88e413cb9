package vn.gov.quangtri.cchc.task.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** A rhythm that stands in a task's own text is offered, however it is spelled; a text without one is soon known. */
class RhythmInTextTest {

    private static final PlanBasis PLAN =
            new PlanBasis(2023, LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 3), "STRICT", "KEEP");

    private static Suggestion suggested(String content) {
        return DeadlineReading.of("Năm 2023", content, PLAN, WorkingDays.of(List.of()))
                .suggestion();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao ban báo chí định kỳ 2 tháng/lần",
                "GIAO BAN BÁO CHÍ ĐỊNH KỲ 2 THÁNG/LẦN",
                "Giao ban báo chí Định kì 2 tháng/lần",
                "Giao ban báo chí Ðịnh kỳ 2 tháng/lần",
                "Giao ban báo chí (định  kỳ 2 tháng / lần)"
            })
    void offersARhythmInAnySpelling(String content) {
        String same = suggested("định kỳ 2 tháng/lần").recurrence();
        assertEquals(same, suggested(content).recurrence());
        assertEquals(
                same,
                suggested(Normalizer.normalize(content, Normalizer.Form.NFD)).recurrence());
    }

    @Test
    void offersNoneWhereNoneStands() {
        assertNull(suggested("Tuyên truyền Nghị quyết đợt 2, đính kèm báo cáo hằng năm"));
        assertNotNull(suggested("Nghị định số 2; giao ban định kỳ hằng quý"));
    }
}
