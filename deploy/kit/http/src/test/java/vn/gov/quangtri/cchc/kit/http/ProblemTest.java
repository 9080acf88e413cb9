package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class ProblemTest {

    @TestHTTPResource("/")
    URI address;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conflict | 409 | echo-closed | Tiếng vọng đã đóng | The echo is closed",
                "forbidden | 403 | own-agency | Không được tự quyết định việc của cơ quan mình | Nobody decides on the own agency's work",
                "gone | 410 | gone | Không còn được lưu giữ | No longer kept",
                "not-found | 404 | not-found | Không tìm thấy | Not found",
                "not-now | 503 | busy | Hệ thống đang bận | The system is busy",
                "rules | 422 | invalid | Dữ liệu không hợp lệ | Invalid data",
                "code-without-words | 409 | code-without-words | Trạng thái hiện tại không cho phép | The present state does not allow it",
                "wrapped | 409 | echo-closed | Tiếng vọng đã đóng | The echo is closed",
                "optimistic | 412 | stale | Dữ liệu đã thay đổi | Changed meanwhile",
                "deadlock | 503 | busy | Hệ thống đang bận | The system is busy",
                "pool | 503 | busy | Hệ thống đang bận | The system is busy",
                "cut-off | 503 | busy | Hệ thống đang bận | The system is busy",
                "statement | 503 | busy | Hệ thống đang bận | The system is busy",
                "commit | 503 | busy | Hệ thống đang bận | The system is busy",
                "sql | 500 | internal | Lỗi hệ thống | Internal error",
                "inner-constraint | 500 | internal | Lỗi hệ thống | Internal error",
                "error | 500 | internal | Lỗi hệ thống | Internal error",
                "knot | 500 | internal | Lỗi hệ thống | Internal error",
                "no-caller | 500 | internal | Lỗi hệ thống | Internal error",
                "other | 500 | internal | Lỗi hệ thống | Internal error"
            })
    void answersEveryFaultInBothLanguagesAndSaysNothingOfItsInside(
            String fault, int status, String code, String vietnamese, String english) {
        String path = "/api/v1/faults/" + fault;
        problem(given().get(path).then(), status, code, path, "vi").body("title", equalTo(vietnamese));
        problem(given().header("Accept-Language", "en-GB, vi;q=0.5").get(path).then(), status, code, path, "en")
                .body("title", equalTo(english));
    }

    @Test
    void fillsInArgumentsAsTheLanguageWritesThem() {
        given().get("/api/v1/faults/conflict")
                .then()
                .body("detail", equalTo("Tiếng vọng 2023 đóng ngày 30/11/2023, trạng thái đã đóng."));
        given().header("Accept-Language", "en")
                .get("/api/v1/faults/conflict")
                .then()
                .body("detail", equalTo("The echo 2023 was closed on 2023-11-30, it's closed."));
    }

    @Test
    void namesARuleWithoutWordsInGeneralOnes() {
        given().get("/api/v1/faults/rules")
                .then()
                .body("violations[0].message", equalTo("Số 2023 phải chẵn."))
                .body("violations[1].message", equalTo("Vi phạm quy tắc rule-without-words."));
    }

    @Test
    void tellsWhenToAskAgain() {
        given().get("/api/v1/faults/deadlock").then().header("Retry-After", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "*", "vi", "this is not a language;q=x", "de, vi;q=0.1, en;q=0.05"})
    void speaksVietnameseUnlessEnglishIsPreferred(String wish) {
        given().header("Accept-Language", wish)
                .get("/api/v1/faults/gone")
                .then()
                .header("Content-Language", "vi");
    }

    @Test
    void answersPathsThatNobodyServes() {
        problem(given().get("/api/v1/nowhere").then(), 404, "not-found", "/api/v1/nowhere", "vi");
        problem(given().get("/nowhere").then(), 404, "not-found", "/nowhere", "vi");
        problem(given().get("/api/v1/%7Bodd%7D%20path").then(), 404, "not-found", "/api/v1/%7Bodd%7D%20path", "vi");
        problem(given().get("/q/nowhere").then(), 404, "not-found", "/q/nowhere", "vi");
    }

    @Test
    void answersAnIdThatIsNoneAsAThingThatIsNotThere() {
        problem(
                given().auth().oauth2(Tokens.editor()).get("/api/v1/echoes/17").then(),
                404,
                "not-found",
                "/api/v1/echoes/17",
                "vi");
    }

    @Test
    void answersMethodsThatAPathDoesNotKnow() {
        problem(given().delete("/api/v1/echoes").then(), 405, "method-not-allowed", "/api/v1/echoes", "vi");
    }

    @Test
    void answersMediaTypesThatItDoesNotSpeak() {
        problem(
                given().auth()
                        .oauth2(Tokens.editor())
                        .contentType("text/csv")
                        .body("a;b")
                        .post("/api/v1/echoes")
                        .then(),
                415,
                "unsupported-media-type",
                "/api/v1/echoes",
                "vi");
        problem(
                given().auth()
                        .oauth2(Tokens.editor())
                        .accept("application/pdf")
                        .get("/api/v1/echoes/who")
                        .then(),
                406,
                "not-acceptable",
                "/api/v1/echoes/who",
                "vi");
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        problem(
                given().auth()
                        .oauth2(Tokens.editor())
                        .contentType("application/json")
                        .body("\"" + "x".repeat(1_100_000) + "\"")
                        .post("/api/v1/echoes")
                        .then(),
                413,
                "too-large",
                "/api/v1/echoes",
                "vi");
    }

    @Test
    void refusesBodiesThatTurnOutTooLarge() throws Exception {
        assertEquals(413, streamed("\n".repeat(2_098_000) + "{}"));
    }

    @Test
    void refusesJsonThatTurnsOutLargerThanJsonMayBe() throws Exception {
        String lines = "{\"title\": \"A\", \"sections\": [" + "\n".repeat(1_100_000) + "]}";
        assertEquals(413, streamed(lines));
        assertEquals(200, streamed("{\"title\": \"A\", \"sections\": [" + "\n".repeat(900_000) + "]}"));
    }

    /** Sends a body without saying beforehand how long it is. */
    private int streamed(String body) throws Exception {
        byte[] large = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/echoes"))
                .header("Authorization", "Bearer " + Tokens.editor())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode();
    }

    @Test
    void leavesOtherBodiesTheirOwnLimit() {
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .body("x".repeat(1_100_000))
                .post("/api/v1/echoes")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse problem(
            ValidatableResponse answer, int status, String code, String path, String language) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/" + code))
                .body("status", equalTo(status))
                .body("instance", equalTo(path))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("$", not(org.hamcrest.Matchers.hasKey("stackTrace")))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }
}
