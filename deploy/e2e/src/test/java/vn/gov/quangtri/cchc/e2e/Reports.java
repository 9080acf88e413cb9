package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The agencies' side of a round, and the test's own book of the numbers that they sent. */
final class Reports {

    private static final String OWN_OF_THE_MONITOR = "SNV";

    private final String plan;
    private final String round;
    private final Form form;
    private final Map<String, Map<String, Long>> sent = new HashMap<>();
    private final Map<String, Long> activities = new HashMap<>();

    Reports(String plan) {
        this.plan = plan;
        this.round = Plans.round(plan);
        this.form = new Form(Api.as("monitor.snv").get("/rounds/" + round).getString("formId"));
    }

    Map<String, Object> owed(String agency) {
        return Plans.obligations(plan).stream()
                .filter(row -> agency.equals(Counts.agency(row)))
                .findFirst()
                .orElseThrow();
    }

    List<String> everyoneElse(Set<String> special) {
        return Plans.obligations(plan).stream()
                .map(Counts::agency)
                .filter(agency -> !special.contains(agency))
                .toList();
    }

    void activity(String agency, String kind, int quantity) {
        Response entered = officer(agency)
                .post(
                        "/activities",
                        Map.of(
                                "planId",
                                plan,
                                "happenedOn",
                                Stack.get().today().toString(),
                                "kind",
                                kind,
                                "title",
                                "Tin bài về cải cách hành chính (mẫu)",
                                "quantity",
                                quantity,
                                "topic",
                                "II.1.a",
                                "method",
                                "II.2.1"));
        assertEquals(201, entered.statusCode(), entered.asString());
        activities.merge(agency, (long) quantity, Long::sum);
    }

    /** The head sends a report that answers every question; again after it was sent back, with other numbers. */
    void submit(String agency) {
        Map<String, Long> numbers = form.numbers(agency, kind(agency), sent.containsKey(agency) ? 1 : 0);
        if (activities.containsKey(agency)) {
            numbers.put("NEWS_ITEMS", activities.get(agency));
        }
        send(agency, Map.of("answers", form.answers(numbers, kind(agency))));
        sent.put(agency, numbers);
    }

    void submitNil(String agency) {
        send(agency, Map.of("nil", true, "nilDeclaration", "Trong kỳ không phát sinh hoạt động nào (mẫu)"));
        sent.put(agency, Map.of());
    }

    private void send(String agency, Map<String, ?> content) {
        String report = "/reports/" + reportOf(agency);
        Api officer = officer(agency);
        Response saved = officer.request()
                .header("If-Match", officer.etag(report))
                .body(content)
                .put(report);
        assertEquals(200, saved.statusCode(), agency + ": " + saved.asString());
        Response submitted = Api.as("head." + agency.toLowerCase(Locale.ROOT)).act(report, "/submission", Map.of());
        assertEquals(200, submitted.statusCode(), agency + ": " + submitted.asString());
    }

    private String reportOf(String agency) {
        List<Map<String, Object>> mine = officer(agency).all("/reports", Map.of("round", round));
        if (!mine.isEmpty()) {
            return (String) mine.get(0).get("id");
        }
        Response begun = officer(agency)
                .post("/reports", Map.of("obligationId", owed(agency).get("id")));
        assertEquals(201, begun.statusCode(), agency + ": " + begun.asString());
        return begun.jsonPath().getString("id");
    }

    void sendBack(String agency, String kind) {
        Response answer = Api.as("monitor.snv")
                .act(
                        "/reports/" + reportOf(agency),
                        "/return",
                        Map.of("kind", kind, "reason", "Bổ sung số liệu (mẫu)"));
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    void accept(String agency) {
        Api by = Api.as(agency.equals(OWN_OF_THE_MONITOR) ? "office.vpub" : "monitor.snv");
        Response answer = by.act("/reports/" + reportOf(agency), "/acceptance", Map.of());
        assertEquals(200, answer.statusCode(), agency + ": " + answer.asString());
    }

    /** Accepts all that wait for it. */
    void acceptAll() {
        Plans.obligations(plan).stream()
                .filter(row -> "SUBMITTED".equals(row.get("state")))
                .map(Counts::agency)
                .forEach(this::accept);
    }

    void waive(String agency) {
        Response answer = Api.as("monitor.snv")
                .act("/obligations/" + owed(agency).get("id"), "/waiver", Map.of("reason", "Đang sáp nhập (mẫu)"));
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    /** The monitor records a report that came on paper, with its figures. */
    void recordLetter(String agency, String received) {
        Map<String, Long> numbers = form.numbers(agency, kind(agency), 0);
        Response answer = Api.as("monitor.snv")
                .act(
                        "/obligations/" + owed(agency).get("id"),
                        "/receipt",
                        Map.of(
                                "number",
                                "00/BC-UBND",
                                "documentDate",
                                received,
                                "incomingNumber",
                                "0000",
                                "receivedOn",
                                received,
                                "figures",
                                Map.of("answers", form.answers(numbers, kind(agency)))));
        assertEquals(2, answer.statusCode() / 100, answer.asString());
        sent.put(agency, numbers);
    }

    /** By the test's own book: each number indicator added up over the agencies. */
    SortedMap<String, Long> sums() {
        SortedMap<String, Long> sums = new TreeMap<>();
        form.numberIndicators()
                .forEach(indicator -> sums.put(
                        indicator,
                        sent.values().stream()
                                .mapToLong(numbers -> numbers.getOrDefault(indicator, 0L))
                                .sum()));
        return sums;
    }

    SortedSet<LocalDate> reminded(String agency) {
        return Reminded.days(plan, agency);
    }

    private String kind(String agency) {
        return (String) owed(agency).get("agencyKind");
    }

    private static Api officer(String agency) {
        return Api.as("officer." + agency.toLowerCase(Locale.ROOT));
    }
}
