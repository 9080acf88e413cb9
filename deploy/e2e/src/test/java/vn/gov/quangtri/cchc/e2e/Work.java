package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Assignments as an agency's officer and those who confirm them handle them. */
final class Work {

    private Work() {}

    /** The lead assignment of an agency on a row. */
    static Map<String, Object> lead(String plan, int row, String agency) {
        List<Map<String, Object>> found =
                Api.as("monitor.snv").all("/assignments", Map.of("plan", plan, "agency", agency, "role", "LEAD"));
        return found.stream()
                .filter(assignment -> Integer.valueOf(row).equals(assignment.get("taskNumber")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(agency + " does not lead row " + row));
    }

    /** Marks a row done on the office's day. */
    static void done(String plan, int row, String agency) {
        done(plan, row, agency, today());
    }

    /** Marks one of a row's several days done on the office's day. @param due the occurrence's last day */
    static void doneOf(String plan, int row, String agency, String due) {
        complete(plan, row, agency, "/occurrences/" + due + "/completion", today());
    }

    static void done(String plan, int row, String agency, Map<String, ?> how) {
        complete(plan, row, agency, "/completion", how);
    }

    private static Map<String, String> today() {
        return Map.of("completedOn", Stack.get().today().toString(), "result", "Đã hoàn thành (mẫu)");
    }

    private static void complete(String plan, int row, String agency, String where, Map<String, ?> how) {
        Response answer = officer(agency).act(path(plan, row, agency), where, how);
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    static void started(String plan, int row, String agency, int percent) {
        Response answer = officer(agency)
                .act(path(plan, row, agency), "/progress", Map.of("percent", percent, "note", "Đang thực hiện (mẫu)"));
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    /** @param post who confirms; never the own agency */
    static void confirmed(String plan, int row, String agency, String post) {
        Response answer = Api.as(post).act(path(plan, row, agency), "/confirmation", Map.of());
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    static void returned(String plan, int row, String agency, String post) {
        Response answer =
                Api.as(post).act(path(plan, row, agency), "/return", Map.of("reason", "Chưa kèm kết quả (mẫu)"));
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    /** Says the last word on ongoing work, for the round that asks. */
    static void lastWord(String plan, int row, String agency, String word) {
        Map<String, String> said = Map.of("word", word, "result", "Đã tổ chức hai hội nghị đối thoại (mẫu)");
        Response answer = officer(agency).act(path(plan, row, agency), "/last-word", said);
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    /** @param post who agrees; never the own agency */
    static void lastWordAgreed(String plan, int row, String agency, String post) {
        Response answer = Api.as(post).act(path(plan, row, agency), "/last-word/agreement", Map.of());
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    /** Asks for another due day on the office's day. */
    static void extensionAsked(String plan, int row, String agency, String wanted) {
        Response answer = officer(agency)
                .act(
                        path(plan, row, agency),
                        "/extensions",
                        Map.of("requestedDueOn", wanted, "reason", "Chờ hướng dẫn (mẫu)"));
        assertEquals(201, answer.statusCode(), answer.asString());
    }

    /** The monitor agrees to the last request. */
    static void extensionAdvised(String plan, int row, String agency) {
        Response answer =
                Api.as("monitor.snv").act(lastExtension(plan, row, agency), "/opinion", Map.of("agrees", true));
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    /** The Committee's office records on the office's day that the last request was granted today. */
    static void extensionGranted(String plan, int row, String agency) {
        Map<String, ?> decision = Map.of(
                "granted",
                true,
                "number",
                "00/UBND-NC",
                "decidedOn",
                Stack.get().today().toString());
        Response answer = Api.as("office.vpub").act(lastExtension(plan, row, agency), "/decision", decision);
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    private static String lastExtension(String plan, int row, String agency) {
        return "/extensions/"
                + Api.as("monitor.snv")
                        .get(path(plan, row, agency) + "/extensions")
                        .getString("items[-1].id");
    }

    /** The event that a relative deadline waited for. */
    static void happened(String plan, int row, String day) {
        Map<String, Object> task = Api.as("editor.snv").all("/plans/" + plan + "/tasks", Map.of()).stream()
                .filter(candidate -> Integer.valueOf(row).equals(candidate.get("number")))
                .findFirst()
                .orElseThrow();
        Response answer = Api.as("editor.snv")
                .act("/tasks/" + task.get("id"), "/event-day", Map.of("on", day, "reason", "Đã có hướng dẫn (mẫu)"));
        assertEquals(200, answer.statusCode(), answer.asString());
        Stack.get().drain();
    }

    static String standing(String plan, int row, String agency) {
        return (String) lead(plan, row, agency).get("standing");
    }

    private static Api officer(String agency) {
        return Api.as("officer." + agency.toLowerCase(Locale.ROOT));
    }

    private static String path(String plan, int row, String agency) {
        return "/assignments/" + lead(plan, row, agency).get("id");
    }
}
