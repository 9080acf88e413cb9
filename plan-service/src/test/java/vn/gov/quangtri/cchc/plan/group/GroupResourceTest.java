package vn.gov.quangtri.cchc.plan.group;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class GroupResourceTest extends RunningService {

    private static final String PATH = "/api/v1/agency-groups";

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    private static String group(String key, String name, String members) {
        return "{\"key\": \"%s\", \"name\": \"%s\", \"aliases\": [], \"members\": [%s]}".formatted(key, name, members);
    }

    private static String register(String key) {
        return Plans.as(Tokens.editor())
                .body(group(key, "Nhóm " + key, "\"SNV\""))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Consistency-Token", startsWith("agency-group/" + key))
                .extract()
                .header("ETag");
    }

    @Test
    void listsAllGroups() {
        Plans.as(Tokens.observer())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.key", hasItems("BAO_CHI", "CAP_HUYEN", "DOAN_THE", "SO_BAN_NGANH"));
        Plans.as(Tokens.observer())
                .get(PATH + "/CAP_HUYEN")
                .then()
                .statusCode(200)
                .body("members.size()", equalTo(10));
    }

    @Test
    void describesAGroupAnewForWhoeverReadItLast() {
        String etag = register("NHOM_A");
        String body = group("NHOM_A", "Nhóm A", "\"SNV\", {\"agency\": \"STC\", \"from\": \"2023-06-01\"}");
        Plans.as(Tokens.editor()).body(body).put(PATH + "/NHOM_A").then().statusCode(428);
        Plans.as(Tokens.editor())
                .header("If-Match", etag)
                .body(body)
                .put(PATH + "/NHOM_A")
                .then()
                .statusCode(200)
                .body("members[1].from", equalTo("2023-06-01"));
        Plans.as(Tokens.editor())
                .header("If-Match", etag)
                .body(body)
                .put(PATH + "/NHOM_A")
                .then()
                .statusCode(412);
        Plans.as(Tokens.observer())
                .queryParam("on", "2023-05-31")
                .get(PATH + "/NHOM_A/members")
                .then()
                .body("members.key", equalTo(List.of("SNV")));
    }

    @Test
    void refusesMembersThatAreNoAgenciesAndKeysThatAreTaken() {
        register("NHOM_B");
        Plans.as(Tokens.editor())
                .body(group("NHOM_B", "Nhóm B", "\"SNV\""))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/group-exists"));
        Plans.as(Tokens.editor())
                .body(group("SNV", "", "\"KHONGCO\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/name"));
        Plans.as(Tokens.editor())
                .body(group("SNV", "Nhóm", "\"KHONGCO\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItems("key-is-an-agency", "unknown-agency"));
        Plans.as(Tokens.editor()).body("{\"khoa\": 1}").post(PATH).then().statusCode(400);
        Plans.as(Tokens.observer()).get(PATH + "/KHONGCO").then().statusCode(404);
    }

    @Test
    void letsOnlyEditorsAndOperatorsWrite() {
        String etag = register("NHOM_C");
        String body = group("NHOM_C", "Nhóm C", "\"SNV\"");
        for (String token : List.of(Tokens.approver(), Tokens.monitor(), Tokens.officer("STC"), Tokens.observer())) {
            Plans.as(token).body(body).post(PATH).then().statusCode(403);
            Plans.as(token)
                    .header("If-Match", etag)
                    .body(body)
                    .put(PATH + "/NHOM_C")
                    .then()
                    .statusCode(403);
        }
        Plans.as(Tokens.admin())
                .header("If-Match", etag)
                .body(body)
                .put(PATH + "/NHOM_C")
                .then()
                .statusCode(200);
        Plans.as("").get(PATH).then().statusCode(401);
    }
}
