package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** An application that was not told to be for trying out. */
@QuarkusTest
@TestProfile(NotLocalTest.Plain.class)
class NotLocalTest {

    /** Without the resources of the other tests, which say that they try things out. */
    public static class Plain implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    EchoWork work;

    @Test
    void sweepsForNobodyWhoAsks() {
        int before = work.swept();
        given().post(management.resolve("/admin/sweep")).then().statusCode(404);
        assertEquals(before, work.swept());
    }
}
