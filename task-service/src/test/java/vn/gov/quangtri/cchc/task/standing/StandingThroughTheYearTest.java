package vn.gov.quangtri.cchc.task.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.EventDays;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/**
 * Lives through 2023 with work reported, confirmed, returned and opened again, with extensions asked for and decided, with an event's day
 * entered, corrected and taken back, and with the plan closed in December. What was answered on the evening of each day must be answered for that day ever after.
 */
@Tag("long")
@QuarkusTest
class StandingThroughTheYearTest implements Servers {

    private static final LocalDate BEFORE = LocalDate.of(2023, 4, 1);
    private static final LocalDate ISSUED = LocalDate.of(2023, 4, 3);
    private static final LocalDate CLOSED = LocalDate.of(2023, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final List<String> BY = List.of("plan", "task", "agency", "group");

    /** What was answered about a day: the whole list, and the sums, each day by another of the four. */
    private record Evening(List<Map<String, Object>> rows, String by, Map<String, Object> sums) {}

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void answersForEveryDayAfterwardsWhatItAnsweredOnThatDay() {
        TestOfficeClock.set(ISSUED);
        PlanFixture plan = Appendices.issued(tasks());
        OfficeYear year = new OfficeYear(plan.id, 20_230_403);
        Map<LocalDate, Evening> evenings = new TreeMap<>();
        for (LocalDate day = ISSUED; !day.isAfter(LAST); day = day.plusDays(1)) {
            TestOfficeClock.set(day);
            if (day.equals(CLOSED)) {
                Wire.plan(plan.ended("CLOSED", CLOSED, "hết năm"));
            } else if (day.isBefore(CLOSED)) {
                year.live(day);
            }
            Evening evening = evening(plan.id, day, "");
            SumsOfRows.check(evening.by(), evening.rows(), evening.sums(), day);
            evenings.put(day, evening);
        }
        year.requireEveryMove();
        evenings.put(BEFORE, evening(plan.id, BEFORE, "&on=" + BEFORE));
        assertEquals(List.of(), evenings.get(BEFORE).rows());
        TestOfficeClock.set(LocalDate.of(2024, 2, 1));
        evenings.forEach((day, evening) -> assertEquals(evening, evening(plan.id, day, "&on=" + day), day.toString()));
        evenings.forEach((day, evening) -> checkStandings(plan.id, day, evening));
        for (String step : List.of("day", "week", "month")) {
            checkSeries(plan.id, step, evenings);
        }
    }

    private static List<Map<String, Object>> tasks() {
        Map<String, Object> joint = row(4, "Sở Công Thương và Sở Y tế", "", "Quý III/2023");
        joint.put("leadMode", "JOINT");
        return List.of(
                row(1, "Sở Nội vụ", "", "Quý I/2023"),
                row(2, "Sở Nội vụ; Sở Tài chính", "UBND các huyện, thị xã, thành phố", "Quý II/2023"),
                row(3, "UBND các huyện, thị xã, thành phố", "Sở Tư pháp", "Hoàn thành trước quý IV/2023"),
                joint,
                row(5, "Sở Tài chính; Sở Y tế; Sở Tư pháp", "", EventDays.UNCOUNTED),
                row(6, "Sở Thông tin và Truyền thông", "", "Thường xuyên"),
                row(7, "Các đoàn thể cấp tỉnh", "", "Năm 2023"),
                row(8, "Sở Tư pháp; Sở Y tế; Sở Công Thương", "", "Hằng tháng"));
    }

    private static Evening evening(UUID plan, LocalDate day, String on) {
        String by = BY.get(day.getDayOfYear() % BY.size());
        Map<String, Object> sums = as(Tokens.observer())
                .get("/plans/" + plan + "/standing?by=" + by + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        return new Evening(Appendices.assignments(plan, on), by, sums);
    }

    /** A list of one standing is what the whole list has of it; each week another day, and every day around the close. */
    private static void checkStandings(UUID plan, LocalDate day, Evening evening) {
        if (day.getDayOfYear() % 8 != 0 && Math.abs(ChronoUnit.DAYS.between(CLOSED, day)) > 2) {
            return;
        }
        for (Standing standing : Standing.values()) {
            assertEquals(
                    evening.rows().stream()
                            .filter(row -> standing.name().equals(row.get("standing")))
                            .toList(),
                    Appendices.assignments(plan, "&on=" + day + "&standing=" + standing),
                    day + " " + standing);
        }
    }

    private static void checkSeries(UUID plan, String step, Map<LocalDate, Evening> evenings) {
        List<Map<String, Object>> points = as(Tokens.observer())
                .get("/plans/" + plan + "/standing/series?from=" + ISSUED + "&to=" + LAST + "&step=" + step)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("points");
        for (Map<String, Object> point : points) {
            LocalDate day = LocalDate.parse((String) point.remove("on"));
            assertEquals(SumsOfRows.ofAChart(evenings.get(day).sums()), point, step + " " + day);
        }
        long expected =
                switch (step) {
                    case "day" -> ChronoUnit.DAYS.between(ISSUED, LAST) + 1;
                    case "week" -> ChronoUnit.WEEKS.between(ISSUED, LAST) + 2;
                    default -> ChronoUnit.MONTHS.between(ISSUED, LAST) + 2;
                };
        assertEquals(expected, points.size(), step);
        assertTrue(points.size() > 8);
    }
}
