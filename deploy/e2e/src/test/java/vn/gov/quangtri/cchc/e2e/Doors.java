package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries every operation on things of one agency, {@code SYT}, with a version that is never the current one: whoever may come in is
 * told so without changing anything.
 */
final class Doors {

    static final String OWN = "SYT";
    private static final LocalDate REMINDED = LocalDate.of(2023, 11, 14);
    /** Broken records that other tests left are not to be processed again here. */
    private static final String NO_LETTER = String.valueOf(Long.MAX_VALUE);

    /** Of what lies under a thing, by the name that stands in the path. */
    private static final Map<String, String> PARTS = Map.of("figure", "indicator.NEWS_ITEMS", "dueOn", "2023-09-30");

    private static final String NEVER = "\"987654321\"";

    private final Map<String, String> things = new HashMap<>();
    private final JsonNode bodies;

    Doors() {
        try (InputStream file = Doors.class.getResourceAsStream("/bodies.json")) {
            bodies = new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Stack.get().today().isBefore(REMINDED)) {
            Stack.get().stepTo(REMINDED);
        }
        String plan = Plans.sample();
        String round = Plans.round(plan);
        Api monitor = Api.as("monitor.snv");
        things.put("plans", plan);
        things.put("rounds", round);
        things.put("forms", monitor.get("/rounds/" + round).getString("formId"));
        things.put("tasks", monitor.get("/plans/" + plan + "/tasks").getString("items[0].id"));
        things.put("assignments", (String) monitor.all("/assignments", Map.of("plan", plan, "agency", OWN))
                .get(0)
                .get("id"));
        String owed = owed(plan);
        things.put("drafted", owed);
        things.put("obligations", waitingForAnotherDay());
        things.put("reports", own("/reports", Map.of("round", round), Map.of("obligationId", owed)));
        things.put("activities", own("/activities", Map.of("plan", plan), activity(plan)));
        things.put("consolidated-reports", unpublished(monitor, round));
        String leading = leadingPlan();
        things.put(
                "extensions",
                asked("/assignments/" + Plans.assignments(leading).get(0).get("id")));
        things.put("sub-plans", subPlan(plan));
        things.put("dead-letters", NO_LETTER);
        things.put("agencies", OWN);
        things.put("agency-groups", "CAP_HUYEN");
        things.put("successions", monitor.get("/successions?limit=1").getString("items[0].id"));
        List<Map<String, Object>> inbox = Api.as("officer.syt").all("/inbox", Map.of());
        things.put("inbox", inbox.isEmpty() ? plan : (String) inbox.get(0).get("id"));
    }

    /** A plan in which the agency leads a task: in the sample it leads none. */
    private static String leadingPlan() {
        return Plans.issued(
                Plans.sampleAs("00/KH-GH"),
                List.of(Map.of(
                        "number", 1,
                        "content", "Việc của ngành (mẫu)",
                        "leads", "Sở Y tế",
                        "coordinators", "",
                        "deadline", "Năm 2023")));
    }

    /** The agency's own plan under this one, entered if it has none. @return its id */
    private static String subPlan(String plan) {
        Map<String, ?> entered = Map.of(
                "agency",
                OWN,
                "paper",
                Map.of("number", "45/KH-SYT", "issuedOn", "2023-04-20", "title", "Kế hoạch (mẫu)"));
        String list = "/plans/" + plan + "/sub-plans";
        return Api.as("clerk.syt").all(list, Map.of()).stream()
                .filter(row -> OWN.equals(Counts.agency(row)) && row.get("id") != null)
                .map(row -> (String) row.get("id"))
                .findFirst()
                .orElseGet(() -> created(Api.as("clerk.syt"), list, entered));
    }

    private static String owed(String plan) {
        return (String) Plans.obligations(plan).stream()
                .filter(row -> OWN.equals(Counts.agency(row)))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    /** Asks for an extension that waits from then on. @return its id */
    private static String asked(String thing) {
        LocalDate day = LocalDate.of(2024, 1, 31).plusDays(Stack.get().today().getYear() > 2023 ? 366 : 0);
        Map<String, ?> asked = Map.of("requestedDueOn", day.toString(), "reason", "Chờ hướng dẫn (mẫu)");
        Response answer = Api.as("officer.syt").act(thing, "/extensions", asked);
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer.jsonPath().getString("id");
    }

    /** The round's consolidated report that is still worked on, drawn up if there is none. */
    private static String unpublished(Api monitor, String round) {
        return monitor.all("/consolidated-reports", Map.of("round", round)).stream()
                .filter(row -> !"PUBLISHED".equals(row.get("state")))
                .findFirst()
                .map(row -> (String) row.get("id"))
                .orElseGet(() -> created(monitor, "/consolidated-reports", Map.of("roundId", round)));
    }

    private static String created(Api who, String list, Map<String, ?> body) {
        Response begun = who.post(list, body);
        assertEquals(201, begun.statusCode(), begun.asString());
        return begun.jsonPath().getString("id");
    }

    /** The officer's draft, begun if there is none. */
    private static String own(String list, Map<String, ?> filter, Map<String, ?> body) {
        Api officer = Api.as("officer.syt");
        return officer.all(list, filter).stream()
                .findFirst()
                .map(row -> (String) row.get("id"))
                .orElseGet(() -> created(officer, list, body));
    }

    private static Map<String, ?> activity(String plan) {
        return Map.of(
                "planId", plan,
                "happenedOn", "2023-10-16",
                "kind", "NEWS_ITEM",
                "title", "Tin bài (mẫu)",
                "quantity", 1,
                "topic", "II.1.a",
                "method", "II.2.1");
    }

    /** What the agency owes in a plan of its own, whose day it asked to move: in the sample all go on being reminded. @return its id */
    private static String waitingForAnotherDay() {
        String plan = Plans.issued(Plans.sampleAs("00/KH-GHBC"), Plans.rows("phu-luc-2023.csv"));
        String owed = owed(plan);
        asked("/obligations/" + owed);
        return owed;
    }

    /** @param token null for nobody */
    int knock(Operations.Operation operation, String token) {
        RequestSpecification request = io.restassured.RestAssured.given()
                .baseUri(Stack.get().publicAddress())
                .basePath(operation.base())
                .accept("*/*")
                .header("If-Match", NEVER);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (!operation.method().equals("get") && !operation.method().equals("delete")) {
            request.contentType(ContentType.JSON)
                    .body(
                            bodies.path(operation.id()).isMissingNode()
                                    ? "{}"
                                    : bodies.path(operation.id())
                                            .toString()
                                            .replace("{plan}", things.get("plans"))
                                            .replace("{round}", things.get("rounds"))
                                            .replace("{obligation}", things.get("drafted")));
        }
        Response answer =
                request.request(operation.method().toUpperCase(java.util.Locale.ROOT), path(operation.path()));
        return answer.statusCode();
    }

    private String path(String template) {
        String kind = template.split("/")[1];
        String path = template;
        boolean first = true;
        while (path.contains("{")) {
            String name = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
            String value = first ? things.getOrDefault(kind, "1") : PARTS.getOrDefault(name, "1");
            path = path.replace("{" + name + "}", value);
            first = false;
        }
        return path;
    }
}
