package vn.gov.quangtri.cchc.kit.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@TestProfile(SubjectLimitsTest.WithSmallLimits.class)
class SubjectLimitsTest extends RunningService {

    private static final long SECOND = 1_000_000_000L;

    /** Three at once, and then one every hundred seconds. */
    public static class WithSmallLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cchc.limits.per-second", "0.01", "cchc.limits.burst", "3");
        }
    }

    @Test
    void refusesOneWhoAsksTooOftenAndNobodyElse() {
        for (int i = 0; i < 3; i++) {
            as(Tokens.officer("STC")).get("/api/v1/changes").then().statusCode(200);
        }
        as(Tokens.officer("STC"))
                .header("Accept-Language", "en")
                .get("/api/v1/changes")
                .then()
                .statusCode(429)
                .body("type", endsWith("/too-many-requests"))
                .body("detail", containsString(" s."));
        String wait = as(Tokens.officer("STC")).get("/api/v1/changes").header("Retry-After");
        assertTrue(Integer.parseInt(wait) >= 80 && Integer.parseInt(wait) <= 100, wait);
        as(Tokens.officer("SYT")).get("/api/v1/changes").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void fillsEvenlyUpToTheBurst() {
        AtomicLong clock = new AtomicLong();
        SubjectLimits limits = new SubjectLimits(null, 2, 5, clock::get);
        assertEquals(5, granted(limits, 10));
        clock.addAndGet(SECOND / 2);
        assertEquals(1, granted(limits, 10));
        clock.addAndGet(SECOND);
        assertEquals(2, granted(limits, 10));
        clock.addAndGet(100 * SECOND);
        assertEquals(5, granted(limits, 10));
        Refusal refusal = assertThrows(Refusal.class, () -> limits.take("someone"));
        assertEquals(List.of(1L), refusal.args());
    }

    private static long granted(SubjectLimits limits, int asked) {
        return IntStream.range(0, asked)
                .filter(i -> {
                    try {
                        limits.take("someone");
                        return true;
                    } catch (Refusal refused) {
                        return false;
                    }
                })
                .count();
    }
}
