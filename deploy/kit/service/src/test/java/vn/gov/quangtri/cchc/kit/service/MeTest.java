package vn.gov.quangtri.cchc.kit.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
class MeTest extends RunningService {

    @Test
    void tellsWhoTheTokenSaysOneIs() {
        as(Tokens.officer("STC", "SYT"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("posts", equalTo(List.of("officer.stc")))
                .body("roles", equalTo(List.of(Role.AGENCY_OFFICER)))
                .body("agencies", equalTo(List.of("STC", "SYT")))
                .body("delegations", empty());
        as(Tokens.observer()).get("/api/v1/me").then().body("agencies", empty());
        given().get("/api/v1/me").then().statusCode(401);
    }

    /** {@link SomeWork} has 450 of each kind, of which every third waits. */
    @Test
    void gathersWhatWaitsKindByKindOverAllPages() {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = as(Tokens.editor())
                    .get("/api/v1/me/work?limit=70" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        List<String> expected = new ArrayList<>();
        for (String kind : List.of("a", "b")) {
            for (int i = 3; i <= 450; i += 3) {
                expected.add(kind + i);
            }
        }
        assertEquals(expected, seen);
        as(Tokens.editor())
                .get("/api/v1/me/work?limit=200&count=true&on=2023-05-01")
                .then()
                .body("total", equalTo(300))
                .body("items[0].standing", equalTo("2023-05-01"))
                .body("items[0].allowedActions", equalTo(List.of("edit")));
    }

    @Test
    void endsWhereAPageEndsWithALastPieceOfWork() {
        as(Tokens.editor())
                .get("/api/v1/me/work?limit=150")
                .then()
                .body("items.size()", equalTo(150))
                .body("items[149].id", equalTo("a450"));
        String last = as(Tokens.editor()).get("/api/v1/me/work?limit=150").path("next");
        as(Tokens.editor())
                .get("/api/v1/me/work?limit=150&cursor=" + last)
                .then()
                .body("items[0].id", equalTo("b3"))
                .body("items.size()", equalTo(150))
                .body("next", nullValue());
    }

    @Test
    void looksThroughNoMoreForOnePageThanItMayAndTellsNoTotalThatWouldTakeMore() {
        int pages = 0;
        String next = "";
        List<String> seen = new ArrayList<>();
        while (next != null) {
            JsonPath page = as(Tokens.admin())
                    .get("/api/v1/me/work?count=true" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .body("total", nullValue())
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
            pages++;
        }
        assertEquals(List.of("c" + SomeWork.Many.MANY), seen);
        assertEquals(3, pages);
    }

    @Test
    void refusesACursorOfAnotherDayAndAnonymousCallers() {
        String next = as(Tokens.editor()).get("/api/v1/me/work?limit=1").path("next");
        as(Tokens.editor())
                .get("/api/v1/me/work?limit=1&on=2023-05-02&cursor=" + next)
                .then()
                .statusCode(422);
        as(Tokens.editor()).get("/api/v1/me/work?limit=201").then().statusCode(422);
        as(Tokens.observer()).get("/api/v1/me/work").then().statusCode(200).body("items", empty());
        given().get("/api/v1/me/work").then().statusCode(401);
    }
}
