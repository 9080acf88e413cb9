package vn.gov.quangtri.cchc.task.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Phrases of the invented second plan of deploy/data, of 8/5/2023: every kind of deadline, none of which may stop its issue. */
class SecondPlanTest {

    private static final PlanBasis BASIS =
            new PlanBasis(2023, LocalDate.of(2023, 5, 8), LocalDate.of(2023, 5, 8), "STRICT", "KEEP");

    @Test
    void readsEveryPhraseWithoutADoubt() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("Quý II/2023", "QUARTER 2023-06-30");
        expected.put("Hoàn thành trước quý III/2023", "QUARTER 2023-06-30");
        expected.put("Tháng 9/2023", "MONTH 2023-09-30");
        expected.put("Năm 2023", "YEAR 2023-12-31");
        expected.put("Chậm nhất ngày 30/6/2023", "DATE 2023-06-30");
        expected.put("Trước ngày 15/9/2023", "DATE 2023-09-14");
        expected.put("6 tháng đầu năm", "PERIOD 2023-06-30");
        expected.put("Thường xuyên; báo cáo trước 30/11", "ONGOING 2023-11-29");
        expected.put("Hằng quý", "RECURRING 2023-12-31");
        expected.put("10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ", "RELATIVE null");
        expected.put("Trước 17h00 ngày 30/11/2023", "DATE 2023-11-30");
        expected.put("Quý III: ban hành; Quý IV: báo cáo kết quả", "QUARTER 2023-12-31");
        Map<String, String> got = new LinkedHashMap<>();
        expected.keySet().forEach(phrase -> {
            Deadline d = DeadlineReading.of(phrase, "", BASIS, WorkingDays.withoutCalendar());
            got.put(phrase, d.kind() + " " + d.dueOn() + (d.needsConfirmation() ? " ?" : ""));
        });
        assertEquals(expected, got);
    }

    @Test
    void keepsTheMilestonesOfAPhrase() {
        Deadline d = DeadlineReading.of(
                "Quý III: ban hành; Quý IV: báo cáo kết quả", "", BASIS, WorkingDays.withoutCalendar());
        assertEquals(
                List.of(LocalDate.of(2023, 9, 30), LocalDate.of(2023, 12, 31)),
                d.milestones().stream().map(Milestone::dueOn).toList());
    }

    @Test
    void offersARhythmThatStandsInTheTasksOwnText() {
        Deadline d = DeadlineReading.of(
                "Thường xuyên",
                "Lồng ghép nội dung vào Hội nghị giao ban báo chí định kỳ 2 tháng/lần.",
                BASIS,
                WorkingDays.withoutCalendar());
        assertEquals("ONGOING", d.kind());
        assertNotNull(d.suggestion());
    }

    @Test
    void doesNotTakeAQuestionForAnEvent() {
        assertEquals(
                "UNRESOLVED",
                DeadlineReading.of("khi nào tiện", "", BASIS, WorkingDays.withoutCalendar())
                        .kind());
    }
}
