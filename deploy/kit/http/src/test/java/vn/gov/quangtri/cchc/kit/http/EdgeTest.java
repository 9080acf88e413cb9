package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class EdgeTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void goesOnWithTheTraceOfTheCaller() {
        String traceparent = "00-" + ID + "-00f067aa0ba902b7-01";
        given().header("traceparent", traceparent)
                .get("/api/v1/echoes/open")
                .then()
                .body("traceId", equalTo(ID));
        given().header("traceparent", traceparent)
                .get("/api/v1/faults/gone")
                .then()
                .body("traceId", equalTo(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-" + ID})
    void beginsATraceWhereTheCallersIsNone(String traceparent) {
        given().header("traceparent", traceparent)
                .get("/api/v1/echoes/open")
                .then()
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("traceId", not(equalTo(ID)))
                .body("traceId", not(containsString("00000000000000")));
    }

    @Test
    void sendsHeadersThatKeepBrowsersFromMischief() {
        given().get("/api/v1/echoes/open")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void letsConfiguredOriginsReadItsHeaders() {
        given().header("Origin", "https://front.example")
                .get("/api/v1/echoes/open")
                .then()
                .header("Access-Control-Allow-Origin", "https://front.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Consistency-Token"));
    }

    @Test
    void refusesOtherOrigins() {
        given().header("Origin", "https://other.example")
                .get("/api/v1/echoes/open")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "Host, cchc.example",
        "X-Forwarded-For, 203.0.113.9",
        "X-Forwarded-For, '127.0.0.1, 203.0.113.9'",
        "X-Forwarded-For, 127.0.0.1.example",
        "X-Forwarded-Host, cchc.example:443",
        "X-Real-IP, 2001:db8::1",
        "Forwarded, for=203.0.113.9"
    })
    void showsTheDemonstrationToNoOtherMachine(String header, String value) {
        given().header(header, value)
                .get("/api/v1/echoes/open")
                .then()
                .statusCode(403)
                .body("type", endsWith("/local-only"));
    }

    @Test
    void showsTheDemonstrationThroughItsOwnGateway() {
        given().header("X-Forwarded-For", "127.0.0.1")
                .header("X-Forwarded-Host", "localhost:8080")
                .header("X-Real-IP", "::1")
                .get("/api/v1/echoes/open")
                .then()
                .statusCode(200);
    }
}
