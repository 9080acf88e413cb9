package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class AdministrationTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    EchoWork work;

    @AfterEach
    void resetClock() {
        TestOfficeClock.reset();
    }

    @Test
    void tellsTheOfficesDayAndWhatIsUnderWay() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 3));
        given().get(management.resolve("/admin/status"))
                .then()
                .statusCode(200)
                .body("service", equalTo("echo"))
                .body("ready", equalTo(true))
                .body("officeToday", equalTo("2023-04-03"))
                .body("officeNow", startsWith("2023-04-03T01:0"))
                .body("background.echoes", equalTo(3))
                .body("oldestSeconds.echoes", equalTo(12));
    }

    @Test
    void sweepsWhenAsked() {
        int before = work.swept();
        given().post(management.resolve("/admin/sweep")).then().statusCode(200).body("swept", contains("echoes"));
        assertEquals(before + 1, work.swept());
    }

    @Test
    void showsHealthAndMetricsOnThePortThatIsNotPublic() {
        given().get(management.resolve("/q/health")).then().statusCode(200).body("status", equalTo("UP"));
        given().get(management.resolve("/q/metrics")).then().statusCode(200).body(containsString("jvm_"));
        given().get("/q/metrics").then().statusCode(404);
        given().get("/admin/status").then().statusCode(404);
    }
}
