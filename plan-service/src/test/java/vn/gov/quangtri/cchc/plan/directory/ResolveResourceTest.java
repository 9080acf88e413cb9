package vn.gov.quangtri.cchc.plan.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class ResolveResourceTest extends RunningService {

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    private static ValidatableResponse resolve(String text, String on) {
        return given().auth()
                .oauth2(Tokens.officer("STC"))
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "on", on))
                .post("/api/v1/agencies/resolve")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sở Nội vụ | SNV
                    Văn phòng UBND tỉnh; Sở Nội vụ; | VPUB,SNV
                    Báo Quảng Trị và Đài PT-TH tỉnh | BAOQT,PTTH
                    Các cơ quan báo chí | BAO_CHI
                    Các Sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã, thành phố | SO_BAN_NGANH,CAP_HUYEN
                    Các sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã, thành phố; các cơ quan báo chí trên địa bàn | SO_BAN_NGANH,CAP_HUYEN,BAO_CHI
                    """)
    void readsTheCellsOfTheSampleInTheirOrder(String cell, String keys) {
        resolve(cell, "2023-04-03").body("items.key", equalTo(List.of(keys.split(","))));
    }

    @Test
    void leavesUnspecifiedWhatNamesNobody() {
        resolve("Văn phòng UBND tỉnh; các sở, ngành liên quan và UBND các huyện, thị xã, thành phố", "2023-04-03")
                .body("items.type", contains("AGENCY", "UNSPECIFIED", "GROUP"))
                .body("items[1]", hasKey("key"))
                .body("items[1].key", nullValue())
                .body("dropped", empty());
    }

    @Test
    void namesTheSuccessorsOfAnAgencyThatHasEnded() {
        resolve("Sở Thông tin và Truyền thông", "2025-03-15")
                .body("items[0].key", equalTo("STTTT"))
                .body("items[0].ended", equalTo("2025-02-28"))
                .body("items[0].successors.key", hasItems("SKHCN", "SVHTTDL"));
    }

    @Test
    void removesPersonalDataAndTellsItsKindsOnly() {
        resolve("Sở Nội vụ, điện thoại 0905123456", "2023-04-03")
                .body("items.key", hasItems("SNV"))
                .body("dropped", contains("PHONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "SO_BAN_NGANH, 2023-04-03, 20",
        "CAP_HUYEN, 2023-04-03, 10",
        "DOAN_THE, 2023-04-03, 6",
        "BAO_CHI, 2023-04-03, 3",
        "SO_BAN_NGANH, 2025-03-15, 15",
        "CAP_HUYEN, 2025-07-01, 0",
        "BAO_CHI, 2025-07-01, 2"
    })
    void knowsTheMembersOfADay(String group, String on, int members) {
        List<String> keys = given().auth()
                .oauth2(Tokens.observer())
                .queryParam("on", on)
                .get("/api/v1/agency-groups/" + group + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("members.key");
        assertEquals(members, keys.size());
    }

    @Test
    void refusesWhatCannotBeRead() {
        given().auth()
                .oauth2(Tokens.observer())
                .contentType(ContentType.JSON)
                .body("{\"text\": \"Sở Nội vụ\", \"on\": \"03/04/2023\"}")
                .post("/api/v1/agencies/resolve")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.observer())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/agencies/resolve")
                .then()
                .statusCode(422);
        given().auth()
                .oauth2(Tokens.observer())
                .get("/api/v1/agency-groups/KHONGCO/members")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWhoeverHasNoToken() {
        given().contentType(ContentType.JSON)
                .body("{\"text\": \"Sở Nội vụ\"}")
                .post("/api/v1/agencies/resolve")
                .then()
                .statusCode(401);
    }
}
