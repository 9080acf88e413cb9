package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The roll-up of a round, from the drawing up to the director's signature. */
final class Consolidation {

    private final String thing;
    private final JsonPath published;

    private Consolidation(String thing, JsonPath published) {
        this.thing = thing;
        this.published = published;
    }

    static Consolidation published(String plan) {
        Response drawn = Api.as("monitor.snv").post("/consolidated-reports", Map.of("roundId", Plans.round(plan)));
        assertEquals(201, drawn.statusCode(), drawn.asString());
        String thing = "/consolidated-reports/" + drawn.jsonPath().getString("id");
        assertEquals(200, Api.as("monitor.snv").act(thing, "/review", Map.of()).statusCode());
        assertEquals(
                403, Api.as("monitor.snv").act(thing, "/publication", Map.of()).statusCode());
        Response signed = Api.as("head.snv").act(thing, "/publication", Map.of());
        assertEquals(200, signed.statusCode(), signed.asString());
        return new Consolidation(thing, Api.as("observer").get(thing));
    }

    String sha256() {
        return published.getString("sha256");
    }

    int reported() {
        return published.getInt("reportCount");
    }

    /** Each number indicator's sum, by its key. */
    SortedMap<String, Long> sums() {
        SortedMap<String, Long> sums = new TreeMap<>();
        List<Map<String, Object>> indicators = published.getList("content.indicators");
        indicators.stream()
                .filter(indicator -> List.of("COUNT", "AMOUNT").contains(indicator.get("type")))
                .forEach(indicator -> sums.put(
                        (String) indicator.get("key"),
                        new BigDecimal(indicator.get("sum").toString()).longValueExact()));
        return sums;
    }

    /** What the rows beneath a figure add up to. */
    long sumOfRows(String indicator) {
        return Api.as("observer").all(thing + "/figures/indicator." + indicator + "/rows", Map.of()).stream()
                .map(row -> row.get("value"))
                .filter(value -> value != null)
                .mapToLong(value -> new BigDecimal(value.toString()).longValueExact())
                .sum();
    }
}
