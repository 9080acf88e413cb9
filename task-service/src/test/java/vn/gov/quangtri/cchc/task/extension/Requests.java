package vn.gov.quangtri.cchc.task.extension;

import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;

/** Requests for extensions, as everybody makes, judges and reads them over HTTP. */
final class Requests {

    static final Map<String, ?> AGREED = Map.of("agrees", true, "note", "Đề nghị cho gia hạn");

    private Requests() {}

    static String assignment(PlanFixture plan, int task, String agency) {
        return "/assignments/" + Appendices.lead(plan.id, task, agency).get("id");
    }

    static Response ask(String token, String assignment, String day) {
        return act(token, assignment, "/extensions", Map.of("requestedDueOn", day, "reason", "Chờ hướng dẫn"));
    }

    /** Of work that is owed on several days, for the one that was first due on a day. */
    static Response ask(String token, String assignment, String occurrence, String day) {
        return act(
                token,
                assignment,
                "/extensions",
                Map.of("occurrence", occurrence, "requestedDueOn", day, "reason", "Chờ hướng dẫn"));
    }

    /** @return the path of the request */
    static String asked(String agency, String assignment, String day) {
        Response answer = ask(Tokens.officer(agency), assignment, day);
        answer.then().statusCode(201);
        return "/extensions/" + answer.jsonPath().getString("id");
    }

    static Response advise(String token, String extension) {
        return act(token, extension, "/opinion", AGREED);
    }

    static void advised(String extension) {
        advise(Tokens.monitor(), extension).then().statusCode(200);
    }

    static Response grant(String token, String extension, String decidedOn, String dueOn) {
        Map<String, Object> body = new HashMap<>(Map.of("granted", true, "number", "12/UBND", "decidedOn", decidedOn));
        if (dueOn != null) {
            body.put("dueOn", dueOn);
        }
        return act(token, extension, "/decision", body);
    }

    static Response refuse(String token, String extension, String decidedOn) {
        return act(
                token,
                extension,
                "/decision",
                Map.of("granted", false, "number", "13/UBND", "decidedOn", decidedOn, "note", "Không có lý do"));
    }

    static Response withdraw(String token, String extension) {
        return act(token, extension, "/withdrawal", Map.of("reason", "Làm kịp"));
    }

    static JsonPath read(String thing) {
        return as(Tokens.monitor()).get(thing).then().statusCode(200).extract().jsonPath();
    }
}
