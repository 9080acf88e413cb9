package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** What grows with the years is read by pages, and page by page it says the same as at once. */
@QuarkusTest
class HistoryPagesTest implements Servers {

    private PlanFixture plan;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(
                List.of(row(1, "Sở Tài chính", "", "Quý II/2023"), row(2, "Sở Tài chính", "", "Hằng tháng")));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void leadsThroughTheMovesOfAnAssignment() {
        for (int percent = 1; percent <= 24; percent++) {
            progress(path(1), "", percent);
        }
        JsonPath first = as(Tokens.monitor())
                .get(path(1) + "/history?limit=200&count=true")
                .then()
                .body("items", hasSize(20))
                .body("total", equalTo(25))
                .body("items[19].before.percent", equalTo(4))
                .extract()
                .jsonPath();
        as(Tokens.monitor())
                .queryParam("cursor", first.getString("next"))
                .get(path(1) + "/history")
                .then()
                .body("items", hasSize(5))
                .body("items[0].after.percent", equalTo(4))
                .body("items[4].what", equalTo("CREATE"));
        assertEquals(25, paged(path(1) + "/history", 7).size());
    }

    @Test
    void tellsOfOneOfSeveralDaysWhatItWasThoughThatIsOnAnotherPage() {
        progress(path(2), "/occurrences/2023-05-31", 10);
        progress(path(2), "/occurrences/2023-06-30", 20);
        progress(path(2), "/occurrences/2023-05-31", 30);
        String history = path(2) + "/history";
        List<Map<String, Object>> pages = paged(history, 1);
        assertEquals(as(Tokens.monitor()).get(history).jsonPath().getList("items"), pages);
        JsonPath last = as(Tokens.monitor()).get(history + "?limit=1").jsonPath();
        assertEquals(10, last.getInt("items[0].before.occurrence.content.percent"));
        assertEquals(30, last.getInt("items[0].after.occurrence.content.percent"));
    }

    @Test
    void leadsThroughTheExtensionsOfAnAssignmentAndTheirHistory() {
        String id = null;
        for (int i = 0; i < 3; i++) {
            id = asked();
            act(Tokens.officer("STC"), "/extensions/" + id, "/withdrawal", Map.of("reason", "Làm kịp"))
                    .then()
                    .statusCode(200);
        }
        for (String list : List.of(path(1) + "/extensions", "/extensions/" + id + "/history", task() + "/history")) {
            List<?> whole = as(Tokens.monitor()).get(list).jsonPath().getList("items");
            assertEquals(whole, paged(list, 1), list);
        }
        assertEquals(3, paged(path(1) + "/extensions", 2).size());
        as(Tokens.monitor())
                .get(path(1) + "/extensions?limit=1&count=true")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(3));
        as(Tokens.monitor())
                .get("/extensions/" + id + "/history?limit=1&count=true")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(2));
    }

    private String asked() {
        return act(
                        Tokens.officer("STC"),
                        path(1),
                        "/extensions",
                        Map.of("requestedDueOn", "2023-08-31", "reason", "Chờ hướng dẫn"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void progress(String thing, String day, int percent) {
        act(Tokens.officer("STC"), thing, day + "/progress", Map.of("percent", percent))
                .then()
                .statusCode(200);
    }

    private String path(int row) {
        return "/assignments/" + Appendices.lead(plan.id, row, "STC").get("id");
    }

    private String task() {
        return "/tasks/" + Appendices.lead(plan.id, 1, "STC").get("taskId");
    }

    private static List<Map<String, Object>> paged(String path, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification request = as(Tokens.monitor()).queryParam("limit", limit);
            JsonPath page = (next == null ? request : request.queryParam("cursor", next))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        return all;
    }
}
