package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** An appendix keeps the history of rows that were taken out, and shows its problems by pages. */
@QuarkusTest
class AppendixRecordsTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();
    private final String appendix = "/plans/" + plan.id + "/appendix";

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void tellsWhatHappenedToARowThatWasTakenOut() {
        put(row(1, "Sở Nội vụ", "", "Quý II/2023"), row(2, "Sở Tài chính", "", "Quý III/2023"));
        String gone = (String) Appendices.tasks(plan.id).get(1).get("id");
        put(row(1, "Sở Nội vụ", "", "Quý II/2023"));
        as(Tokens.editor()).get("/tasks/" + gone).then().statusCode(404);
        as(Tokens.monitor())
                .get("/tasks/" + gone + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("deleted", "added"))
                .body("items[0].before.leads", equalTo("Sở Tài chính"));
        as(Tokens.monitor())
                .get(appendix + "/history?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.what", contains("deleted", "added", "added"))
                .body("items.number", contains(2, 2, 1))
                .body("items.deleted", contains(true, true, false))
                .body("items[0].taskId", equalTo(gone))
                .body("items[0].post", equalTo("editor.snv"))
                .body("items[0].before.content", equalTo("Nhiệm vụ 2"));
        as(Tokens.editor())
                .get("/tasks/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void leadsThroughItsHistoryPageByPageAndNotThroughOthers() {
        PlanFixture other = PlanFixture.draft();
        Wire.plan(other);
        Appendices.put(other.id, List.of(row(1, "Sở Y tế", "", "Quý II/2023")));
        put(row(1, "Sở Nội vụ", "", "Quý II/2023"), row(2, "Sở Tài chính", "", "Quý III/2023"));
        put();
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = as(Tokens.editor())
                    .get(appendix + "/history?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            seen.addAll(page.getList("items.what"));
            next = page.getString("next");
        }
        assertEquals(List.of("deleted", "deleted", "added", "added"), seen);
    }

    @Test
    void showsItsHistoryToThoseWhoWorkOnDraftsAlone() {
        for (String given :
                List.of(Tokens.editor(), Tokens.approver(), Tokens.office(), Tokens.monitor(), Tokens.monitorHead())) {
            as(given).get(appendix + "/history").then().statusCode(200);
        }
        for (String refused : List.of(
                Tokens.officer("SNV"),
                Tokens.clerk("SNV"),
                Tokens.head("SNV"),
                Tokens.observer(),
                Tokens.finance(),
                Tokens.integrator(),
                Tokens.registry(),
                Tokens.admin())) {
            as(refused).get(appendix + "/history").then().statusCode(403);
        }
        RestAssured.given().get("/api/v1" + appendix + "/history").then().statusCode(401);
        as(Tokens.editor())
                .get("/plans/" + UUID.randomUUID() + "/appendix/history")
                .then()
                .statusCode(404);
    }

    @Test
    void showsTheFirstOfItsProblemsAndCountsAll() {
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> row(n, n == 2 ? "Sở Nội vụ" : "Sở Lạ " + n + "; Ban Lạ " + n, "", "Quý II/2023"))
                .toList();
        JsonPath put = Appendices.put(plan.id, rows).jsonPath();
        int all = put.getInt("problemCount");
        assertEquals(100, put.getList("problems").size());
        List<Map<String, Object>> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = as(Tokens.editor())
                    .get(appendix + "/problems?limit=7&count=true" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            assertEquals(all, page.getInt("total"));
            seen.addAll(page.getList("items"));
            next = page.getString("next");
        }
        assertEquals(put.getList("problems"), seen.subList(0, 100));
        List<Object> byTask = new ArrayList<>();
        for (Map<String, Object> task : Appendices.tasks(plan.id)) {
            ((List<?>) task.get("problems"))
                    .forEach(p -> byTask.add(task.get("id") + " " + ((Map<?, ?>) p).get("pointer")));
        }
        assertEquals(
                byTask,
                seen.stream().map(p -> p.get("taskId") + " " + p.get("pointer")).toList());
        assertEquals(all, seen.size());
    }

    @Test
    void showsItsProblemsToThoseWhoSeeTheDraft() {
        put(row(1, "Sở Lạ", "", "Quý II/2023"));
        for (String given : List.of(Tokens.editor(), Tokens.approver(), Tokens.office(), Tokens.monitor())) {
            as(given).get(appendix + "/problems").then().statusCode(200).body("items.number", contains(1));
        }
        for (String stranger : List.of(Tokens.officer("SNV"), Tokens.observer(), Tokens.integrator())) {
            as(stranger).get(appendix + "/problems").then().statusCode(404);
        }
        for (String refused : List.of(Tokens.admin(), Tokens.registry(), Tokens.officerWithoutAgency())) {
            as(refused).get(appendix + "/problems").then().statusCode(403);
        }
        RestAssured.given().get("/api/v1" + appendix + "/problems").then().statusCode(401);
        PlanFixture issued = Appendices.issued(List.of(row(1, "Sở Nội vụ", "", "Quý II/2023")));
        as(Tokens.observer())
                .get("/plans/" + issued.id + "/appendix/problems?count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
    }

    @SafeVarargs
    private void put(Map<String, Object>... rows) {
        Appendices.put(plan.id, List.of(rows)).then().statusCode(200);
    }
}
