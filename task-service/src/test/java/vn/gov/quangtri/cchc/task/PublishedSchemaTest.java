package vn.gov.quangtri.cchc.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** What is sent is what the schema files promise, whatever has happened to the aggregate. */
@QuarkusTest
class PublishedSchemaTest implements Servers {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @CsvSource({"cchc.appendices, appendix-1", "cchc.tasks, task-1", "cchc.assignments, assignment-1"})
    void sendsWhatTheSchemaPromises(String topic, String schema) {
        aLife();
        JsonSchema promised = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(getClass().getResourceAsStream("/events/" + schema + ".json"));
        List<EventProbe.Seen> sent = Wire.probe().read(topic);
        assertTrue(sent.size() > 3, topic + " has " + sent.size());
        for (EventProbe.Seen one : sent) {
            Set<ValidationMessage> faults = promised.validate(Wire.parsed(one.value()));
            assertTrue(faults.isEmpty(), one.type() + " " + faults);
            assertEquals(
                    "https://cchc.quangtri.gov.vn/schemas/" + schema.replace("-1", "/1"),
                    one.headers().get("ce_dataschema"));
        }
    }

    @Test
    void sendsEverythingAgainBeyondWhatWasSent() {
        aLife();
        new RepairCheck(management).run(Set.of("cchc.appendices", "cchc.tasks", "cchc.assignments"), Wire.probe());
    }

    @Test
    void refusesTagsFromBeforeARestore() {
        PlanFixture draft = PlanFixture.draft();
        Wire.plan(draft);
        Map<String, Object> row = row(1, "Sở Tài chính", "", "Năm 2023");
        Appendices.put(draft.id, List.of(row)).then().statusCode(200);
        PlanFixture plan = Appendices.issued(List.of(row));
        String assignment = "/assignments/" + Appendices.lead(plan.id, 1, "STC").get("id");
        new RepairCheck(management)
                .refuseTagsOfBefore(
                        tagged(
                                "PUT",
                                "/tasks/" + Appendices.tasks(draft.id).get(0).get("id"),
                                "",
                                row),
                        tagged(
                                "PUT",
                                "/plans/" + draft.id + "/appendix",
                                "",
                                Map.of("rows", List.of(row, row(2, "Sở Y tế", "", "Năm 2023")))),
                        tagged("POST", assignment, "/progress", Map.of("percent", 30)));
    }

    private static RepairCheck.Tagged tagged(String method, String thing, String move, Map<String, ?> body) {
        String post = method.equals("PUT") ? Tokens.editor() : Tokens.officer("STC");
        return new RepairCheck.Tagged(
                thing, () -> as(post).get(thing).header("ETag"), tag -> as(post).header("If-Match", tag)
                        .body(body)
                        .request(method, thing + move)
                        .statusCode());
    }

    private static void aLife() {
        PlanFixture refused = PlanFixture.draft();
        Wire.plan(refused);
        Appendices.put(refused.id, List.of(row(1, "ai đó", "", "bao giờ xong thì xong")))
                .then()
                .statusCode(200);
        Wire.plan(refused.issuing(2));
        PlanFixture plan = Appendices.issued(List.of(
                row(
                        1,
                        "Sở Tài chính",
                        "Các sở, ban, ngành cấp tỉnh (trừ Sở Y tế)",
                        "Thường xuyên; báo cáo trước 30/11"),
                row(2, "Sở Tài chính", "", "Năm 2023")));
        String thing = "/assignments/" + Appendices.lead(plan.id, 2, "STC").get("id");
        Map<String, ?> later = Map.of("requestedDueOn", "2099-01-31", "reason", "Chờ hướng dẫn");
        act(Tokens.officer("STC"), thing, "/extensions", later).then().statusCode(201);
        act(Tokens.officer("STC"), thing, "/completion", Map.of("completedOn", "2023-12-01", "result", "Đã xong"))
                .then()
                .statusCode(200);
        Wire.until(
                () -> Wire.probe().read("cchc.assignments", thing.substring(13)).size() == 3);
    }
}
