package vn.gov.quangtri.cchc.report.submission;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopyRepository;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

@QuarkusTest
class NilReportTest extends Service {

    @Inject
    AssignmentCopyRepository assignments;

    private final PlanFixture plan = PlanFixture.issued();
    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(plan);
    }

    @Test
    void isAllNoneWithADeclaration() {
        send("STC", "Không phát sinh hoạt động nào", List.of())
                .then()
                .statusCode(200)
                .body("nil", equalTo(true))
                .body("answers.status.unique()", equalTo(List.of("NONE")))
                .body("answers.indicator", hasItem("NEWS_ITEMS"));
    }

    @Test
    void needsTheDeclarationAndNothingButNone() {
        send("STC", null, List.of(Map.of("indicator", "MODELS", "status", "VALUE", "value", 1)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/nil-refused"))
                .body("violations.rule", containsInAnyOrder("nil-declaration", "nil-all-none"));
    }

    @Test
    void isRefusedWhileThereIsAnActivity() {
        as(Tokens.officer("STC"))
                .body(Map.of("planId", plan.id(), "happenedOn", "2023-03-20", "kind", "CLASS", "title", "Tập huấn"))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        send("STC", "Không phát sinh", List.of())
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("nil-has-activities")));
    }

    @Test
    void isRefusedWhileTheAgencyLeadsATask() {
        Wire.send(Wire.assignment(plan.id(), "STC", "LEAD"));
        Wire.send(Wire.assignment(plan.id(), "HND", "COORDINATING"));
        arrived(2);
        send("STC", "Không phát sinh", List.of())
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("nil-leads-tasks")));
        send("HND", "Không phát sinh", List.of()).then().statusCode(200);
    }

    @Test
    void isNotRefusedForWorkThatRecurredBeforeThePlanAlone() {
        ObjectNode past = Wire.assignment(plan.id(), "STC", "LEAD").put("deadlineKind", "RECURRING");
        past.putNull("dueOn").putNull("originalDueOn");
        past.putArray("occurrences").addObject().put("dueOn", "2023-01-31").put("state", "BEFORE_ISSUE");
        Wire.send(past);
        Wire.send(Wire.assignment(plan.id(), "HND", "LEAD").put("deadlineKind", "RECURRING"));
        arrived(2);
        send("STC", "Không phát sinh", List.of()).then().statusCode(200);
        send("HND", "Không phát sinh", List.of()).then().statusCode(422);
    }

    private void arrived(int parts) {
        eventually(
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> assignments.ofPlan(plan.id()).size()),
                Integer.valueOf(parts)::equals);
    }

    private Response send(String agency, String declaration, List<?> answers) {
        Map<String, Object> nil = new HashMap<>(Map.of("nil", true, "answers", answers));
        if (declaration != null) {
            nil.put("nilDeclaration", declaration);
        }
        List<String> reports =
                get(Tokens.officer(agency), "/reports?round={r}", round).getList("items.id");
        String id = reports.isEmpty() ? start(agency) : reports.get(0);
        long etag = get(Tokens.officer(agency), "/reports/{id}", id).getLong("etag");
        as(Tokens.officer(agency), etag).body(nil).put("/api/v1/reports/{id}", id);
        return as(Tokens.head(agency), etag + 1).post("/api/v1/reports/{id}/submission", id);
    }

    private String start(String agency) {
        return as(Tokens.officer(agency))
                .body(Map.of("obligationId", obligation(round, agency)))
                .post("/api/v1/reports")
                .path("id");
    }
}
