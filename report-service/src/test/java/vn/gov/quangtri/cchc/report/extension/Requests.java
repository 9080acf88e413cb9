package vn.gov.quangtri.cchc.report.extension;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.Tokens;

/** Requests for extensions of a report's day, as everybody makes, judges and reads them over HTTP. */
final class Requests {

    private Requests() {}

    static Response ask(String token, String obligation, String day) {
        return act(
                token,
                "/obligations/" + obligation,
                "/extensions",
                Map.of("requestedDueOn", day, "reason", "Chờ số liệu"));
    }

    /** @return the path of the request */
    static String asked(String agency, String obligation, String day) {
        Response answer = ask(Tokens.officer(agency), obligation, day);
        answer.then().statusCode(201);
        return "/obligations/" + obligation + "/extensions/" + answer.jsonPath().getInt("number");
    }

    static Response advise(String token, String extension) {
        return act(token, extension, "/opinion", Map.of("agrees", true, "note", "Đề nghị cho gia hạn"));
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
        return act(token, extension, "/withdrawal", Map.of("reason", "Gửi kịp"));
    }

    /** Posts a move to a thing in its current version. */
    static Response act(String token, String thing, String move, Map<String, ?> body) {
        String etag = given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1" + thing)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1" + thing + move);
    }

    static JsonPath read(String thing) {
        return given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1" + thing)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
