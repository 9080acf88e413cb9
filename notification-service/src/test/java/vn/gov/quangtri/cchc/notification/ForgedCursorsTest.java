package vn.gov.quangtri.cchc.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.test.Tokens;

/** A cursor of the right list with values that nobody gave out is refused like a damaged one. */
@QuarkusTest
class ForgedCursorsTest extends ServiceTest {

    private static final int SEAL_BYTES = 6;
    private static final String ID = "018746b4-bc00-7000-8000-000000000001";

    @Test
    void areRefusedInEveryList() {
        UUID plan = UUID.randomUUID();
        for (String agency : new String[] {"STC", "STP", "SXD"}) {
            arrive(Facts.obligation(plan, agency, "2023-04-10"));
        }
        serve(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 17));
        refuses("/api/v1/watched-days?limit=1", "x", "2023-04-10", "2023-13-10|" + ID);
        refuses("/api/v1/reminders?limit=1", "x", "2023-04-10", "2023-04-10|no-id");
        refuses("/api/v1/inbox?limit=1", "x", "");
        refuses("/api/v1/reminders/preview?on=2023-04-24&limit=1", "x", "-", "-|x", "-|-1", "-|2147483647", "x|1");
    }

    private static void refuses(String list, String... values) {
        String real = given().auth()
                .oauth2(Tokens.monitor())
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        byte[] sealed = Base64.getUrlDecoder().decode(real);
        String print =
                new String(sealed, SEAL_BYTES, sealed.length - SEAL_BYTES, StandardCharsets.UTF_8).split("\u001F")[0];
        for (String forged : values) {
            given().auth()
                    .oauth2(Tokens.monitor())
                    .queryParam("cursor", Cursor.encode(print, (Object[]) forged.split("\\|")))
                    .get(list)
                    .then()
                    .statusCode(422)
                    .body("violations[0].rule", equalTo("cursor"));
        }
    }
}
