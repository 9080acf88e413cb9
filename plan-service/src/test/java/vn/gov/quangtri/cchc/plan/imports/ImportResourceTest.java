package vn.gov.quangtri.cchc.plan.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class ImportResourceTest extends RunningService {

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    private static ValidatableResponse load(String token, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/agencies/imports")
                .then();
    }

    private static Map<String, Object> agency(String key, String name) {
        return Map.of("key", key, "name", name, "kind", "OTHER");
    }

    @Test
    void changesNothingTheSecondTime() {
        load(Tokens.editor(), SampleData.directory())
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(44 + 4 + 10))
                .body("agencies.unchanged", equalTo(44))
                .body("groups.unchanged", equalTo(4))
                .body("successions.unchanged", equalTo(10));
    }

    @Test
    void countsWhatIsNewAndWhatSaysSomethingNew() {
        load(Tokens.admin(), Map.of("agencies", List.of(agency("THU1", "Cơ quan thử một"))))
                .statusCode(200)
                .body("agencies.created", equalTo(1));
        load(
                        Tokens.admin(),
                        Map.of(
                                "agencies",
                                List.of(agency("THU1", "Cơ quan thử số một"), agency("THU2", "Cơ quan thử hai"))))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(0));
    }

    @Test
    void tellsTheVersionsThatOthersCanWaitFor() {
        Map<String, Object> group = Map.of("key", "NHOM_THU7", "name", "Nhóm bảy", "members", List.of("THU7"));
        List<String> born = List.of("agency/THU7@1", "agency-group/NHOM_THU7@1");
        load(Tokens.editor(), Map.of("agencies", List.of(agency("THU7", "Bảy")), "groups", List.of(group)))
                .statusCode(200)
                .body("written", equalTo(born))
                .header("Consistency-Token", String.join(", ", born));
        load(Tokens.editor(), Map.of("agencies", List.of(agency("THU7", "Số bảy")), "groups", List.of(group)))
                .statusCode(200)
                .body("written", equalTo(List.of("agency/THU7@2")))
                .header("Consistency-Token", "agency/THU7@2");
        load(Tokens.editor(), Map.of("agencies", List.of(agency("THU7", "Số bảy"))))
                .statusCode(200)
                .body("written", empty())
                .header("Consistency-Token", nullValue());
    }

    @Test
    void tellsMoreVersionsThanCanBeWaitedForAtOnceInTheListAlone() {
        List<Map<String, Object>> many = IntStream.range(0, 21)
                .mapToObj(i -> agency("NHIEU" + i, "Cơ quan " + i))
                .toList();
        load(Tokens.editor(), Map.of("agencies", many))
                .statusCode(200)
                .body("written", hasSize(21))
                .header("Consistency-Token", nullValue());
    }

    @Test
    void takesMembersWithAndWithoutBounds() {
        load(Tokens.editor(), """
                        {"agencies": [{"key": "THU3", "name": "Cơ quan thử ba", "kind": "OTHER"},
                                      {"key": "THU4", "name": "Cơ quan thử bốn", "kind": "OTHER"}],
                         "groups": [{"key": "NHOM_THU", "name": "Nhóm thử", "aliases": [],
                                     "members": ["THU3", {"agency": "THU4", "from": "2024-01-01"}]}]}""").statusCode(200);
        assertEquals(List.of("THU3"), members("NHOM_THU", "2023-04-03"));
        assertEquals(List.of("THU3", "THU4"), members("NHOM_THU", "2024-01-01"));
    }

    private static List<String> members(String group, String on) {
        return given().auth()
                .oauth2(Tokens.observer())
                .queryParam("on", on)
                .get("/api/v1/agency-groups/" + group + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("members.key");
    }

    @Test
    void tellsEveryErrorOfTheLoadAtOnceAndLoadsNothingOfIt() {
        load(Tokens.editor(), """
                        {"agencies": [{"key": "thu 5", "name": "", "kind": "OTHER"},
                                      {"key": "THU6", "name": "Cơ quan thử sáu", "kind": "OTHER", "parent": "KHONGCO"},
                                      {"key": "THU6", "name": "Cơ quan thử sáu", "kind": "OTHER",
                                       "validFrom": "2023-02-01", "validTo": "2023-01-31"}],
                         "groups": [{"key": "SNV", "name": "Nhóm", "aliases": [], "members": ["KHONGCO"]}],
                         "successions": [{"from": "SNV", "to": ["SNV"], "on": "2023-01-01", "kind": "MERGED"}]}""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        hasItems(
                                "/agencies/0/key",
                                "/agencies/0/name",
                                "/agencies/1/parent",
                                "/agencies/2/key",
                                "/agencies/2/validTo",
                                "/groups/0/key",
                                "/groups/0/members/0",
                                "/successions/0/to/0"))
                .body(
                        "violations.find { it.pointer == '/agencies/2/validTo' }.message",
                        equalTo("Ngày cuối 31/01/2023 trước ngày đầu 01/02/2023."));
        given().auth()
                .oauth2(Tokens.observer())
                .get("/api/v1/agencies/THU6")
                .then()
                .statusCode(404);
    }

    @Test
    void tellsWhatIsTooLongOrMissingInsteadOfFailing() {
        String longest = "x".repeat(501);
        load(Tokens.editor(), """
                        {"agencies": [{"key": "THU7", "name": "%1$s", "shortName": "%1$s", "source": "%1$s", "kind": "OTHER",
                                       "aliases": ["%1$s"]},
                                      {"key": "THU8", "name": "Thử", "kind": "OTHER", "aliases": [%2$s]}],
                         "groups": [{"key": "NHOM7", "name": "%1$s", "source": "%1$s", "aliases": ["%1$s"], "members": [null]}],
                         "successions": [{"from": "SNV", "to": [null], "on": "2023-01-01", "kind": "MERGED",
                                          "legalBasis": "%1$s", "source": "%1$s"}]}""".formatted(
                        longest,
                        IntStream.range(0, 51).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining(","))))
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        containsInAnyOrder(
                                "/agencies/0/name too-long",
                                "/agencies/0/shortName too-long",
                                "/agencies/0/source too-long",
                                "/agencies/0/aliases/0 too-long",
                                "/agencies/1/aliases size",
                                "/groups/0/name too-long",
                                "/groups/0/source too-long",
                                "/groups/0/aliases/0 too-long",
                                "/groups/0/members/0 not-null",
                                "/successions/0/to/0 not-null",
                                "/successions/0/legalBasis too-long",
                                "/successions/0/source too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "groups", "successions"})
    void refusesARowThatIsNoRow(String kind) {
        load(Tokens.editor(), "{\"" + kind + "\": [null]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/" + kind + "/0"));
    }

    @Test
    void refusesAnOfficialCodeThatAnotherAgencyHas() {
        String row =
                "{\"agencies\": [{\"key\": \"%s\", \"name\": \"Thử\", \"kind\": \"OTHER\", \"officialCode\": \"H50.991\"}]}";
        load(Tokens.editor(), row.formatted("THU9")).statusCode(200);
        load(Tokens.editor(), row.formatted("THU9")).statusCode(200).body("unchanged", equalTo(1));
        load(Tokens.editor(), row.formatted("THU10"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/agencies/0/officialCode"))
                .body("violations[0].rule", equalTo("official-code-taken"));
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        given().auth()
                .oauth2(Tokens.editor())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"groups\": [{\"key\": \"G\", \"name\": \"G\", \"members\": [\"KHONGCO\"]}]}")
                .post("/api/v1/agencies/imports")
                .then()
                .statusCode(422)
                .body("violations.message", hasItem("There is no agency with the key KHONGCO."));
    }

    @Test
    void refusesMembersThatItDoesNotKnow() {
        load(Tokens.editor(), "{\"agency\": []}").statusCode(400);
    }

    @Test
    void refusesWhoeverHasNoToken() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/agencies/imports")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver", "office", "monitor", "officer", "observer"})
    void refusesWhoeverDoesNotWriteAgencies(String who) {
        String token =
                switch (who) {
                    case "approver" -> Tokens.approver();
                    case "office" -> Tokens.office();
                    case "monitor" -> Tokens.monitor();
                    case "officer" -> Tokens.officer("STC");
                    default -> Tokens.observer();
                };
        load(token, "{}").statusCode(403);
    }
}
