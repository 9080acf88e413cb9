package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class BodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"A\", \"colour\": 1} | /colour | unknown-member | Không có thành phần nào tên là \"colour\".",
                "{\"sections\": [{\"label\": \"I\", \"a/b\": 1}]} | /sections/0/a~1b | unknown-member | Không có thành phần nào tên là \"a/b\".",
                "{\"title\": \"A\", | `` | json | Không phải JSON hợp lệ, dòng 1, cột 15.",
                "{\"title\": \"A\"} x | `` | json | Không phải JSON hợp lệ, dòng 1, cột 17.",
                "{\"title\": \"A\", \"title\": \"B\"} | `` | json | Không phải JSON hợp lệ, dòng 1, cột 23.",
                "[] | `` | wrong-form | Không đúng dạng dữ liệu.",
                "{\"day\": \"30/11/2023\"} | /day | date | Phải là ngày theo dạng 2023-11-30 hoặc thời điểm theo dạng 2023-11-30T08:00:00Z.",
                "{\"day\": \"+12345-01-01\"} | /day | date | Phải là ngày theo dạng 2023-11-30 hoặc thời điểm theo dạng 2023-11-30T08:00:00Z.",
                "{\"day\": \"1899-12-31\"} | /day | date | Phải là ngày theo dạng 2023-11-30 hoặc thời điểm theo dạng 2023-11-30T08:00:00Z.",
                "{\"day\": \"-0001-01-01\"} | /day | date | Phải là ngày theo dạng 2023-11-30 hoặc thời điểm theo dạng 2023-11-30T08:00:00Z.",
                "{\"id\": \"17\"} | /id | id | Không phải mã định danh hợp lệ (UUID).",
                "{\"year\": \"hai nghìn\"} | /year | number | Phải là số, không đặt trong dấu nháy.",
                "{\"year\": \"2023\"} | /year | number | Phải là số, không đặt trong dấu nháy.",
                "{\"year\": 2023.5} | /year | number | Phải là số, không đặt trong dấu nháy.",
                "{\"loud\": \"yes\"} | /loud | boolean | Phải là true hoặc false.",
                "{\"title\": {\"a\": 1}} | /title | text | Phải là chuỗi ký tự.",
                "{\"title\": 17} | /title | text | Phải là chuỗi ký tự.",
                "{\"state\": \"AJAR\"} | /state | one-of | Phải là một trong các giá trị: OPEN, CLOSED.",
                "{\"state\": 1} | /state | one-of | Phải là một trong các giá trị: OPEN, CLOSED.",
                "{\"sections\": [{\"label\": \"I\", \"sections\": [7]}]} | /sections/0/sections/0 | wrong-form | Không đúng dạng dữ liệu."
            })
    void saysWhereABodyCannotBeReadWithoutNamingClasses(String body, String pointer, String rule, String message) {
        post(body.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/unreadable"))
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].rule", equalTo(rule))
                .body("violations[0].message", equalTo(message))
                .body(not(containsString("vn.gov")))
                .body(not(containsString("java")));
    }

    @Test
    void refusesATextThatNoMemberCouldTake() {
        post(("{\"title\": \"" + "x".repeat(100_001) + "\"}").getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/unreadable"))
                .body("violations[0].pointer", equalTo("/title"))
                .body("violations[0].rule", equalTo("beyond-limits"))
                .body(
                        "violations[0].message",
                        equalTo("Vượt giới hạn: một chuỗi tối đa 100000 ký tự, tối đa 100 lớp lồng nhau."));
    }

    @Test
    void refusesWhatLiesTooDeepInItself() {
        String deep = "{\"title\": \"A\", \"sections\": " + "[".repeat(101) + "]".repeat(101) + "}";
        post(deep.getBytes(StandardCharsets.UTF_8)).statusCode(400);
        String sections = "{\"label\": \"II\", \"sections\": [".repeat(51) + "]}".repeat(51);
        post(("{\"title\": \"A\", \"sections\": [" + sections + "]}").getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("violations[0].rule", equalTo("beyond-limits"));
    }

    @Test
    void refusesBytesThatAreNoText() {
        post(new byte[] {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'})
                .statusCode(400);
    }

    @Test
    void listsAllBrokenRulesAtOnceWithPointersIntoTheBody() {
        post("{\"title\": \" \", \"year\": 1999, \"sections\": [{\"label\": \"I.IV.VII\"}, null, {\"label\": \"II\", \"sections\": [{}]}]}"
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/invalid"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/title not-blank",
                                "/year min",
                                "/sections/0/label size",
                                "/sections/1 not-null",
                                "/sections/2/sections/0/label not-blank"))
                .body("violations.find { it.rule == 'min' }.message", equalTo("Không được nhỏ hơn 2000."))
                .body(
                        "violations.find { it.rule == 'size' }.message",
                        equalTo("Phải có từ 2 đến 5 ký tự hoặc phần tử."));
    }

    @Test
    void saysThatABodyIsMissing() {
        post(new byte[0])
                .statusCode(422)
                .body("violations[0].pointer", equalTo(""))
                .body("violations[0].rule", equalTo("not-null"));
    }

    @Test
    void speaksOfBrokenRulesInEnglishToo() {
        given().auth()
                .oauth2(Tokens.editor())
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{\"title\": \"much longer than twenty characters\"}")
                .post("/api/v1/echoes")
                .then()
                .statusCode(422)
                .body("violations[0].message", equalTo("Must not have more than 20 characters or elements."));
    }

    @Test
    void namesTheParameterThatBreaksARule() {
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam("upTo", 0)
                .get("/api/v1/echoes")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/upTo"))
                .body("violations[0].rule", equalTo("min"));
    }

    @ParameterizedTest
    @CsvSource({"on, yesterday", "on, +12345-01-01", "on, 1899-12-31", "upTo, many"})
    void namesTheParameterThatCannotBeRead(String name, String value) {
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam(name, value)
                .get("/api/v1/echoes")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/unreadable"))
                .body("violations[0].pointer", equalTo("/" + name))
                .body("violations[0].rule", equalTo("wrong-value"))
                .body("violations[0].message", equalTo("Giá trị \"" + value + "\" không đọc được."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "9999-12-31"})
    void takesDaysThatEveryTableCanKeep(String day) {
        post(("{\"title\": \"A\", \"day\": \"" + day + "\"}").getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("day", equalTo(day));
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam("on", day)
                .get("/api/v1/echoes")
                .then()
                .statusCode(200);
    }

    @Test
    void takesTextInOneUnicodeFormWithoutControlCharacters() {
        // "Tuyên" decomposed, a bell, a byte order mark, a Windows line end
        post("{\"title\": \"Tuye\u0302n\\u0007\uFEFF\\r\\n truye\u0302\u0300n\\t\"}".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("title", equalTo("Tuy\u00EAn\n truy\u1EC1n\t"));
    }

    @Test
    void leavesOutMembersWithoutAValue() {
        post("{\"title\": \"A\", \"day\": \"2023-11-30\"}".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("day", equalTo("2023-11-30"))
                .body("$", not(hasKey("state")));
    }

    private static ValidatableResponse post(byte[] body) {
        return given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/echoes")
                .then();
    }
}
