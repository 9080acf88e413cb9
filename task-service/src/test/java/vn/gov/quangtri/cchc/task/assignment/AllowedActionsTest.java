package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** What an answer lists as allowed is accepted, and what it does not list is refused, to everybody in every state. */
@QuarkusTest
class AllowedActionsTest implements Servers {

    private static final Map<String, Map<String, ?>> BODIES = bodies();
    private static final List<String> STATES = List.of("NOT_STARTED", "IN_PROGRESS", "DONE", "CONFIRMED", "RETURNED");

    /** Each attempt that is accepted uses one up. */
    private final List<String> fresh = new ArrayList<>();

    private static Map<String, Map<String, ?>> bodies() {
        Map<String, Map<String, ?>> bodies = new LinkedHashMap<>();
        bodies.put("progress", Map.of("percent", 40, "note", "đang làm"));
        bodies.put("completion", Map.of("completedOn", "2023-04-20", "result", "Đã xong"));
        bodies.put("confirmation", Map.of("note", "đồng ý"));
        bodies.put("return", Map.of("reason", "chưa đạt"));
        bodies.put("reopening", Map.of("reason", "nhầm"));
        bodies.put("extensions", Map.of("requestedDueOn", "2024-01-31", "reason", "chờ hướng dẫn"));
        return bodies;
    }

    private static Map<String, String> callers() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("own", Tokens.officer("STC"));
        callers.put("other", Tokens.officer("SYT"));
        callers.put("monitor", Tokens.monitor());
        callers.put("office", Tokens.office());
        callers.put("editor", Tokens.editor());
        callers.put("observer", Tokens.observer());
        return callers;
    }

    @AfterEach
    void resetTheClock() {
        TestOfficeClock.reset();
    }

    @Test
    void listsWhatIsAcceptedAndNothingElse() {
        issue(80, "Sở Tài chính", "");
        Map<String, List<String>> own = new TreeMap<>();
        Map<String, List<String>> monitors = new TreeMap<>();
        for (String state : STATES) {
            callers().forEach((name, token) -> {
                List<String> listed = tryAll(state, token);
                if (name.equals("own")) {
                    own.put(state, listed);
                } else if (name.equals("monitor")) {
                    monitors.put(state, listed);
                } else {
                    assertEquals(List.of(), listed, name + " " + state);
                }
            });
        }
        List<String> work = List.of("progress", "completion", "extensions");
        assertEquals(
                Map.of(
                        "NOT_STARTED",
                        work,
                        "IN_PROGRESS",
                        work,
                        "RETURNED",
                        work,
                        "DONE",
                        List.of(),
                        "CONFIRMED",
                        List.of()),
                own);
        assertEquals(List.of("confirmation", "return", "reopening"), monitors.get("DONE"));
        assertEquals(List.of("reopening"), monitors.get("CONFIRMED"));
    }

    @Test
    void listsForTheMonitorsOwnWhatTheCommitteesOfficeMayDo() {
        issue(8, "Sở Nội vụ", "");
        String done = in("DONE", "SNV");
        assertEquals(List.of(), listed(Tokens.monitor(), done));
        assertEquals(List.of("confirmation", "return", "reopening"), listed(Tokens.office(), done));
    }

    @Test
    void listsNoCompletionForCoordinatorsAndOngoingWork() {
        PlanFixture plan = Appendices.issued(
                List.of(row(1, "Sở Tài chính", "Sở Y tế", "Thường xuyên"), row(2, "Sở Y tế", "", "Năm 2023")));
        String ongoing = path(Appendices.lead(plan.id, 1, "STC"));
        assertEquals(List.of("progress", "last-word"), listed(Tokens.officer("STC"), ongoing));
        act(Tokens.officer("STC"), ongoing, "/completion", BODIES.get("completion"))
                .then()
                .statusCode(409);
        String helper = path(
                Appendices.assignments(plan.id, "&role=COORDINATING&agency=SYT").get(0));
        assertEquals(List.of("progress"), listed(Tokens.officer("SYT"), helper));
        act(Tokens.officer("SYT"), helper, "/completion", BODIES.get("completion"))
                .then()
                .statusCode(409);
    }

    /** Answers what was listed, after each of the actions was tried on one that is in this state. */
    private List<String> tryAll(String state, String token) {
        String assignment = in(state, "STC");
        List<String> listed = listed(token, assignment);
        for (Map.Entry<String, Map<String, ?>> action : BODIES.entrySet()) {
            int status = act(token, assignment, "/" + action.getKey(), action.getValue())
                    .statusCode();
            String tried = state + " " + action.getKey() + " " + status;
            if (listed.contains(action.getKey())) {
                assertEquals(action.getKey().equals("extensions") ? 201 : 200, status, tried);
                assignment = in(state, "STC");
            } else {
                assertTrue(status == 403 || status == 409, tried);
            }
        }
        return listed;
    }

    private void issue(int tasks, String lead, String coordinator) {
        TestOfficeClock.set(LocalDate.of(2023, 4, 20));
        PlanFixture plan = Appendices.issued(IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> row(i, lead, coordinator, "Năm 2023"))
                .toList());
        Appendices.assignments(plan.id, "&role=LEAD").forEach(each -> fresh.add(path(each)));
    }

    /** The next one, moved to this state. */
    private String in(String state, String agency) {
        String next = fresh.remove(0);
        String own = Tokens.officer(agency);
        String judge = agency.equals("SNV") ? Tokens.office() : Tokens.monitor();
        if (state.equals("IN_PROGRESS")) {
            move(own, next, "progress");
        } else if (!state.equals("NOT_STARTED")) {
            move(own, next, "completion");
        }
        if (state.equals("CONFIRMED")) {
            move(judge, next, "confirmation");
        } else if (state.equals("RETURNED")) {
            move(judge, next, "return");
        }
        return next;
    }

    private static void move(String token, String assignment, String action) {
        act(token, assignment, "/" + action, BODIES.get(action)).then().statusCode(200);
    }

    private static List<String> listed(String token, String assignment) {
        JsonPath shown =
                as(token).get(assignment).then().statusCode(200).extract().jsonPath();
        return shown.getList("allowedActions");
    }

    private static String path(Map<String, Object> row) {
        return "/assignments/" + row.get("id");
    }
}
