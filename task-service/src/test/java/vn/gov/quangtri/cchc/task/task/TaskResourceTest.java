package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class TaskResourceTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void addsARowAndSaysWhatItsCellsMean() {
        add(row(
                        1,
                        "Văn phòng UBND tỉnh; Sở Nội vụ;",
                        "các cơ quan báo chí trên địa bàn",
                        "Hoàn thành trước quý IV/2023"))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", equalTo("\"1\""))
                .header("Consistency-Token", notNullValue())
                .body("leads.key", contains("VPUB", "SNV"))
                .body("coordinators[0].type", equalTo("GROUP"))
                .body("deadline.kind", equalTo("QUARTER"))
                .body("deadline.dueOn", equalTo("2023-09-30"))
                .body("problems", empty());
    }

    @Test
    void keepsProblemsInTheDraftAndWordsThemInBothLanguages() {
        Map<String, Object> row = row(1, "Sở Mặt trời", "", "khi nào tiện");
        add(row).statusCode(201)
                .body("problems.rule", contains("agency-unknown", "deadline-unresolved"))
                .body("problems[0].message", equalTo("Không có cơ quan nào tên “Sở Mặt trời” trong danh mục."));
        as(Tokens.editor())
                .header("Accept-Language", "en")
                .get("/plans/" + plan.id + "/tasks")
                .then()
                .body(
                        "items[0].problems[0].message",
                        equalTo("There is no agency called “Sở Mặt trời” in the directory."));
    }

    @Test
    void takesPersonsOutOfCells() {
        add(row(1, "Sở Nội vụ (ông Nguyễn Văn A, 0905 123 456)", "", "Quý II/2023"))
                .statusCode(201)
                .body("leads.key", contains("SNV"))
                .body("leadText", equalTo(cleaned()));
    }

    private String cleaned() {
        String text = Appendices.tasks(plan.id).get(0).get("leadText").toString();
        assertTrue(!text.contains("0905") && !text.contains("Nguyễn"), text);
        return text;
    }

    @Test
    void numbersARowByItsPlaceUnlessItSaysAnother() {
        Map<String, Object> row = row(0, "Sở Nội vụ", "", "Quý II/2023");
        row.remove("number");
        add(row).body("number", equalTo(1));
        add(row(5, "Sở Nội vụ", "", "Quý II/2023")).body("number", equalTo(5));
        add(row).body("number", equalTo(6));
        add(row(5, "Sở Nội vụ", "", "Quý II/2023"))
                .statusCode(422)
                .body("violations[0].rule", equalTo("number-taken"))
                .body("violations[0].pointer", equalTo("/number"));
    }

    @Test
    void refusesAnEmptyBodyAndUnknownMembers() {
        as(Tokens.editor()).post(tasks()).then().statusCode(422);
        as(Tokens.editor()).body("{").post(tasks()).then().statusCode(400);
        as(Tokens.editor())
                .body(Map.of("content", "x", "lead", "SNV"))
                .post(tasks())
                .then()
                .statusCode(400);
        as(Tokens.editor())
                .body(Map.of("content", " "))
                .post(tasks())
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/content"));
    }

    @Test
    void rewritesOnlyWithTheCurrentTag() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "Quý II/2023")).extract().path("id");
        Map<String, Object> other = row(1, "Sở Tài chính", "", "Quý II/2023");
        as(Tokens.editor()).body(other).put(task).then().statusCode(428);
        as(Tokens.editor())
                .header("If-Match", "\"9\"")
                .body(other)
                .put(task)
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"1\""));
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(other)
                .put(task)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("leads.key", contains("STC"));
        as(Tokens.editor())
                .header("If-Match", "\"2\"")
                .body(other)
                .put(task)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void deletesARowAndKeepsItsHistory() {
        String id = add(row(1, "Sở Nội vụ", "", "Quý II/2023")).extract().path("id");
        long before = Appendices.get(plan.id).getLong("appendixVersion");
        as(Tokens.editor()).delete("/tasks/" + id).then().statusCode(428);
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .delete("/tasks/" + id)
                .then()
                .statusCode(204);
        as(Tokens.editor()).get("/tasks/" + id).then().statusCode(404);
        assertEquals(before + 1, Appendices.get(plan.id).getLong("appendixVersion"));
        Wire.until(() -> Wire.published("cchc.tasks", id).path("deleted").asBoolean());
    }

    @Test
    void showsWhoChangedWhat() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "Quý II/2023")).extract().path("id");
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(row(1, "Sở Tài chính", "", "Quý II/2023"))
                .put(task);
        as(Tokens.monitor())
                .get(task + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("changed", "added"))
                .body("items[0].post", equalTo("editor.snv"))
                .body("items[0].before.leads", equalTo("Sở Nội vụ"))
                .body("items[0].after.leads", equalTo("Sở Tài chính"));
    }

    @Test
    void putsAWholeAppendixAndChangesNothingTheSecondTime() {
        Appendices.put(plan.id, Appendices.sample()).then().statusCode(200).body("taskCount", equalTo(9));
        List<Map<String, Object>> before = Appendices.tasks(plan.id);
        long version = Appendices.get(plan.id).getLong("version");
        Appendices.put(plan.id, Appendices.sample()).then().statusCode(200);
        assertEquals(version, Appendices.get(plan.id).getLong("version"));
        assertEquals(before, Appendices.tasks(plan.id));
        List<Map<String, Object>> fewer = new ArrayList<>(Appendices.sample().subList(0, 3));
        fewer.get(1).put("content", "Nội dung khác");
        Appendices.put(plan.id, fewer).then().statusCode(200).body("taskCount", equalTo(3));
        List<Map<String, Object>> after = Appendices.tasks(plan.id);
        assertEquals(before.get(0).get("id"), after.get(0).get("id"));
        assertEquals(before.get(1).get("id"), after.get(1).get("id"));
        assertEquals("Nội dung khác", after.get(1).get("content"));
    }

    @Test
    void namesEveryFaultyCellOfAnAppendixAtOnce() {
        List<Map<String, Object>> rows =
                List.of(row(1, "Sở Nội vụ", "", "x".repeat(501)), row(2, "Sở Nội vụ", "", "Quý II"));
        rows.get(1).put("content", "");
        Appendices.put(plan.id, rows)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/rows/0/deadline"))
                .body("violations.pointer", hasItem("/rows/1/content"));
        Appendices.put(plan.id, List.of(row(2, "Sở Nội vụ", "", "Quý II"), row(2, "Sở Nội vụ", "", "Quý II")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/1/number"));
        assertEquals(0, Appendices.get(plan.id).getInt("taskCount"));
    }

    @Test
    void putsAnAppendixOnlyWithTheCurrentTag() {
        String path = "/plans/" + plan.id + "/appendix";
        as(Tokens.editor()).body(Map.of("rows", List.of())).put(path).then().statusCode(428);
        as(Tokens.editor())
                .header("If-Match", "\"77\"")
                .body(Map.of("rows", List.of()))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void settlesADeadlineAndKeepsWhoAndWhy() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "khi nào tiện")).extract().path("id");
        settle(task, "\"1\"", Map.of("reason", "x"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("day-or-ongoing"));
        settle(task, "\"1\"", Map.of("kind", "AS_READ", "reason", "x")).then().statusCode(422);
        settle(task, "\"1\"", Map.of("dueOn", "2023-06-30", "reason", "Theo công văn 12"))
                .then()
                .statusCode(200)
                .body("problems", empty())
                .body("deadline.dueOn", equalTo("2023-06-30"))
                .body("deadline.settledBy", equalTo("editor.snv"))
                .body("settlement.reason", equalTo("Theo công văn 12"));
        as(Tokens.editor())
                .header("If-Match", "\"2\"")
                .body(row(1, "Sở Nội vụ", "", "Quý III/2023"))
                .put(task)
                .then()
                .body("settlement", nullValue())
                .body("deadline.dueOn", equalTo("2023-09-30"));
    }

    @Test
    void asksToConfirmADoubtfulReading() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "đầu tháng 5")).extract().path("id");
        as(Tokens.editor()).get(task).then().body("problems.rule", contains("deadline-unconfirmed"));
        settle(task, "\"1\"", Map.of("kind", "AS_READ", "reason", "Đúng vậy"))
                .then()
                .body("problems", empty())
                .body("deadline.dueOn", equalTo("2023-05-01"));
    }

    @Test
    void pagesInOrderAndFindsWordsWithoutAccents() {
        Appendices.put(plan.id, Appendices.sample()).then().statusCode(200);
        String first = as(Tokens.editor())
                .get(tasks() + "?limit=4&count=true")
                .then()
                .body("items.number", contains(1, 2, 3, 4))
                .body("total", equalTo(9))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        as(Tokens.editor())
                .queryParam("cursor", first)
                .get(tasks() + "?limit=4")
                .then()
                .body("items.number", contains(5, 6, 7, 8));
        as(Tokens.editor()).get(tasks() + "?q=doi thoai").then().body("items.number", contains(6));
        as(Tokens.editor())
                .queryParam("cursor", first)
                .get(tasks() + "?q=khac")
                .then()
                .statusCode(422);
        as(Tokens.editor()).get(tasks() + "?limit=0").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.PLAN_APPROVER,
                Role.PLAN_OFFICE,
                Role.MONITOR,
                Role.MONITOR_HEAD,
                Role.AGENCY_OFFICER,
                Role.OBSERVER,
                Role.ADMIN,
                Role.INTEGRATOR
            })
    void letsNobodyButEditorsWrite(String role) {
        String token = Tokens.of(Set.of(role), "STC");
        as(token)
                .body(row(1, "Sở Nội vụ", "", "Quý II/2023"))
                .post(tasks())
                .then()
                .statusCode(403);
        as(token)
                .header("If-Match", "\"1\"")
                .body(Map.of("rows", List.of()))
                .put("/plans/" + plan.id + "/appendix")
                .then()
                .statusCode(403);
    }

    @Test
    void hidesDraftsFromAgenciesAndObservers() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "Quý II/2023")).extract().path("id");
        for (String token : List.of(Tokens.officer("SNV"), Tokens.observer(), Tokens.integrator())) {
            as(token).get(tasks()).then().statusCode(404);
            as(token).get(task).then().statusCode(404);
            as(token).get(task + "/history").then().statusCode(403);
            as(token).get("/plans/" + plan.id + "/appendix").then().statusCode(404);
        }
        for (String token : List.of(Tokens.approver(), Tokens.office(), Tokens.monitor())) {
            as(token).get(task).then().statusCode(200);
        }
        as(Tokens.admin()).get(task).then().statusCode(403);
        as(Tokens.officerWithoutAgency()).get(task).then().statusCode(403);
    }

    @Test
    void knowsNoStrangersAndNoUnknownPlans() {
        RestAssured.given().get("/api/v1" + tasks()).then().statusCode(401);
        as(Tokens.expired()).get(tasks()).then().statusCode(401);
        as(Tokens.withoutAudience()).get(tasks()).then().statusCode(401);
        as(Tokens.editor()).get("/plans/" + UUID.randomUUID() + "/tasks").then().statusCode(404);
        as(Tokens.editor()).get("/tasks/" + UUID.randomUUID()).then().statusCode(404);
        as(Tokens.editor()).get("/tasks/no-id").then().statusCode(404);
    }

    private String tasks() {
        return "/plans/" + plan.id + "/tasks";
    }

    private ValidatableResponse add(Map<String, Object> row) {
        return as(Tokens.editor()).body(row).post(tasks()).then();
    }

    private static Response settle(String task, String etag, Map<String, String> body) {
        return as(Tokens.editor()).header("If-Match", etag).body(body).post(task + "/deadline-settlement");
    }
}
