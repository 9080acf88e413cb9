package vn.gov.quangtri.cchc.task.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.database.RoundTrips;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** Work with one due day beside work whose day moved, work owed every month and ongoing work, of the same agencies: each by its own days. */
@QuarkusTest
class StandingKindsTest implements Servers {

    private static final LocalDate ISSUED = LocalDate.of(2023, 4, 3);

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void countsKindsThatAreMixedAsTheirRowsSay() {
        TestOfficeClock.set(ISSUED);
        UUID plan = Appendices.issued(tasks()).id;
        extend(plan, 1, "STP", LocalDate.of(2023, 6, 12), "2023-07-20");
        complete(plan, 2, "SYT", LocalDate.of(2023, 6, 20));
        complete(plan, 2, "STP", LocalDate.of(2023, 7, 4));
        complete(plan, 2, "STC", LocalDate.of(2023, 7, 5));
        complete(plan, 1, "STP", LocalDate.of(2023, 7, 10));
        complete(plan, 1, "SYT", LocalDate.of(2023, 7, 11));
        completeMonth(plan, 4, "SYT", "2023-04-30", LocalDate.of(2023, 7, 12));
        TestOfficeClock.set(LocalDate.of(2023, 12, 31));
        for (String day : List.of("2023-05-15", "2023-06-25", "2023-07-04", "2023-07-12", "2023-09-28", "2023-12-31")) {
            for (String by : List.of("plan", "task", "agency", "group")) {
                List<Map<String, Object>> rows = Appendices.assignments(plan, "&on=" + day);
                SumsOfRows.check(by, rows, sums(plan, by, day), LocalDate.parse(day));
            }
        }
        Map<?, ?> leads =
                (Map<?, ?>) ((Map<?, ?>) sums(plan, "task", "2023-07-12").get("total")).get("lead");
        // In time are what was due later by then, and what was done before the quarter's end.
        assertEquals(List.of(2, 3), List.of(leads.get("doneOnTime"), leads.get("doneLate")));
        assertEquals(List.of(2, 2, 2), List.of(leads.get("overdue"), leads.get("notYetDue"), leads.get("ongoing")));
    }

    @Test
    void countsEachDayOfASeriesAsThatDayAlone() {
        TestOfficeClock.set(ISSUED);
        UUID plan = Appendices.issued(tasks()).id;
        extend(plan, 1, "STP", LocalDate.of(2023, 6, 12), "2023-07-20");
        complete(plan, 2, "SYT", LocalDate.of(2023, 6, 20));
        giveBack(plan, 2, "SYT", LocalDate.of(2023, 6, 24));
        complete(plan, 2, "STP", LocalDate.of(2023, 6, 26));
        complete(plan, 1, "SYT", LocalDate.of(2023, 6, 27), LocalDate.of(2023, 6, 20));
        complete(plan, 2, "STC", LocalDate.of(2023, 7, 3), LocalDate.of(2023, 6, 29));
        complete(plan, 2, "SYT", LocalDate.of(2023, 7, 5), LocalDate.of(2023, 7, 2));
        complete(plan, 1, "STP", LocalDate.of(2023, 7, 10));
        giveBack(plan, 1, "STP", LocalDate.of(2023, 7, 22));
        complete(plan, 1, "STP", LocalDate.of(2023, 7, 24));
        completeMonth(plan, 4, "SYT", "2023-04-30", LocalDate.of(2023, 7, 12));
        complete(plan, 3, "SYT", LocalDate.of(2023, 7, 26));
        TestOfficeClock.set(LocalDate.of(2023, 12, 31));
        List<Map<String, Object>> points = series(plan, "2023-04-01", "2023-10-05");
        assertEquals(188, points.size());
        for (Map<String, Object> point : points) {
            String day = (String) point.remove("on");
            assertEquals(SumsOfRows.ofAChart(sums(plan, "plan", day)), point, day);
        }
    }

    /** The plan, the days of words after its close, the sums, the texts that some of them have, and the plan's warning days. */
    @Test
    void readsASeriesInFiveRoundTripsHoweverManyDays() {
        TestOfficeClock.set(ISSUED);
        UUID plan = Appendices.issued(tasks()).id;
        extend(plan, 1, "STP", LocalDate.of(2023, 6, 12), "2023-07-20");
        completeMonth(plan, 4, "SYT", "2023-04-30", LocalDate.of(2023, 7, 12));
        series(plan, "2023-04-03", "2023-10-05");
        List<String> sent =
                RoundTrips.of("task", "STRAIGHT_JOIN assignment_move", () -> series(plan, "2023-04-03", "2023-10-05"));
        assertEquals(5, sent.size(), () -> String.join("\n", sent));
    }

    @Test
    void namesWhatIsCounted() {
        TestOfficeClock.set(ISSUED);
        UUID plan = Appendices.issued(tasks()).id;
        assertEquals(List.of("Sở Tài chính", "Sở Tư pháp", "Sở Y tế"), labels(sums(plan, "agency", "2023-05-15")));
        assertEquals(
                List.of("1. Nhiệm vụ 1", "2. Nhiệm vụ 2", "3. Nhiệm vụ 3", "4. Nhiệm vụ 4", "5. Nhiệm vụ 5"),
                labels(sums(plan, "task", "2023-05-15")));
        assertEquals(List.of("00/KH-UBND"), labels(sums(plan, "plan", "2023-05-15")));
    }

    private static List<Map<String, Object>> tasks() {
        return List.of(
                row(1, "Sở Tư pháp; Sở Y tế", "Sở Tài chính", "Quý II/2023"),
                row(2, "Sở Tư pháp; Sở Y tế; Sở Tài chính", "", "Quý II/2023"),
                row(3, "Sở Tư pháp; Sở Y tế", "", "Quý III/2023"),
                row(4, "Sở Tư pháp; Sở Y tế", "Sở Tài chính", "Hằng tháng"),
                row(5, "Sở Tư pháp; Sở Y tế", "", "Thường xuyên"));
    }

    private static Map<String, Object> sums(UUID plan, String by, String day) {
        return as(Tokens.observer())
                .get("/plans/" + plan + "/standing?by=" + by + "&on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private static List<Map<String, Object>> series(UUID plan, String from, String to) {
        return as(Tokens.observer())
                .get("/plans/" + plan + "/standing/series?from=" + from + "&to=" + to + "&step=day")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("points");
    }

    private static List<?> labels(Map<String, Object> sums) {
        return ((List<?>) sums.get("rows"))
                .stream().map(row -> ((Map<?, ?>) row).get("label")).toList();
    }

    private static void complete(UUID plan, int task, String agency, LocalDate day) {
        complete(plan, task, agency, day, day);
    }

    private static void complete(UUID plan, int task, String agency, LocalDate day, LocalDate completed) {
        move(plan, task, agency, "/completion", day, completed);
    }

    private static void giveBack(UUID plan, int task, String agency, LocalDate day) {
        TestOfficeClock.set(day);
        String path = "/assignments/" + Appendices.lead(plan, task, agency).get("id");
        act(Tokens.monitor(), path, "/return", Map.of("reason", "Chưa đủ"))
                .then()
                .statusCode(200);
    }

    private static void completeMonth(UUID plan, int task, String agency, String month, LocalDate day) {
        move(plan, task, agency, "/occurrences/" + month + "/completion", day, day);
    }

    private static void move(UUID plan, int task, String agency, String move, LocalDate day, LocalDate completed) {
        TestOfficeClock.set(day);
        String path = "/assignments/" + Appendices.lead(plan, task, agency).get("id");
        Map<String, String> done = Map.of("completedOn", completed.toString(), "result", "Đã xong");
        act(Tokens.officer(agency), path, move, done).then().statusCode(200);
    }

    private static void extend(UUID plan, int task, String agency, LocalDate day, String until) {
        TestOfficeClock.set(day);
        String path = "/assignments/" + Appendices.lead(plan, task, agency).get("id");
        Map<String, String> asked = Map.of("requestedDueOn", until, "reason", "Chờ hướng dẫn");
        String extension = "/extensions/"
                + act(Tokens.officer(agency), path, "/extensions", asked)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        act(Tokens.monitor(), extension, "/opinion", Map.of("agrees", true))
                .then()
                .statusCode(200);
        Map<String, Object> granted = Map.of("granted", true, "number", "12/UBND", "decidedOn", day.toString());
        act(Tokens.office(), extension, "/decision", granted).then().statusCode(200);
    }
}
