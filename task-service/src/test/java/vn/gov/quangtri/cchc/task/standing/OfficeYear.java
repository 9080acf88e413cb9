package vn.gov.quangtri.cchc.task.standing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;

/** What agencies, the monitor and the drafters do with a plan's work day by day, the same for the same seed. */
final class OfficeYear {

    private static final LocalDate ISSUED = LocalDate.of(2023, 4, 3);
    /** The last day on time that follows from the event that task 5 waits for: as it was heard, corrected, taken back, heard, corrected. */
    private static final Map<LocalDate, String> EVENTS = Map.of(
            LocalDate.of(2023, 6, 5), "2023-06-20",
            LocalDate.of(2023, 7, 20), "2023-08-15",
            LocalDate.of(2023, 8, 28), "",
            LocalDate.of(2023, 9, 11), "2023-07-10",
            LocalDate.of(2023, 10, 30), "2023-11-30");

    private static final Set<LocalDate> HEARD = Set.of(LocalDate.of(2023, 6, 5), LocalDate.of(2023, 9, 11));

    private final UUID plan;
    private final Random random;
    private final Map<String, Integer> made = new TreeMap<>();
    private final YearOfExtensions extensions;

    OfficeYear(UUID plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.extensions = new YearOfExtensions(new Random(seed + 1));
    }

    /** One day: up to three moves, and the corrections of an event's day. */
    void live(LocalDate today) {
        if (EVENTS.containsKey(today)) {
            hear(today, EVENTS.get(today));
        }
        extensions.live(today);
        int moves = random.nextInt(4);
        List<Map<String, Object>> all = moves == 0 ? List.of() : Appendices.assignments(plan, "");
        List<Map<String, Object>> chosen = new ArrayList<>(all);
        Collections.shuffle(chosen, random);
        for (int i = 0; i < moves; i++) {
            move(chosen.get(i), today);
        }
    }

    private void hear(LocalDate today, String dueOn) {
        String task = "/tasks/" + Appendices.lead(plan, 5, "STC").get("taskId");
        String who = HEARD.contains(today) ? Tokens.editor() : Tokens.approver();
        if (dueOn.isEmpty()) {
            act(who, task, "/event-day/withdrawal", Map.of("reason", "Nhập nhầm"))
                    .then()
                    .statusCode(200);
            return;
        }
        Map<String, String> event = Map.of("on", "2023-06-01", "dueOn", dueOn, "reason", "Công văn hướng dẫn");
        act(who, task, "/event-day", event).then().statusCode(200);
    }

    private void move(Map<String, Object> assignment, LocalDate today) {
        String agency = (String) ((Map<?, ?>) assignment.get("agency")).get("key");
        if (assignment.get("occurrences") != null) {
            moveOccurrence(assignment, agency, today);
            return;
        }
        if (random.nextInt(4) == 0) {
            extensions.ask(assignment, agency, null, (String) assignment.get("dueOn"), today);
            return;
        }
        String state = (String) assignment.get("state");
        if (state.equals("DONE") || state.equals("CONFIRMED")) {
            judge(assignment, agency, state);
        } else if (random.nextBoolean()) {
            post(Tokens.officer(agency), assignment, "/progress", Map.of("percent", random.nextInt(100)));
        } else {
            LocalDate completed = today.minusDays(random.nextInt(20));
            Map<String, String> done = Map.of(
                    "completedOn", (completed.isBefore(ISSUED) ? ISSUED : completed).toString(), "result", "Đã xong");
            post(Tokens.officer(agency), assignment, "/completion", done);
        }
    }

    /** One of the days of work that is owed on several: the earliest open ones, or any that was done. */
    private void moveOccurrence(Map<String, Object> assignment, String agency, LocalDate today) {
        List<Map<String, Object>> days = as(Tokens.monitor())
                .get("/assignments/" + assignment.get("id") + "/occurrences")
                .jsonPath()
                .getList("items.findAll { it.state != 'BEFORE_ISSUE' }");
        Map<String, Object> one = days.get(random.nextInt(days.size()));
        String name = (String) one.get("originalDueOn");
        String state = (String) one.get("state");
        String path = "/occurrences/" + name;
        if (state.equals("DONE")) {
            String move = random.nextBoolean() ? "/confirmation" : "/return";
            post(Tokens.of(Set.of(Role.MONITOR), "SNV"), assignment, path + move, Map.of("reason", "Chưa đủ"));
        } else if (random.nextInt(3) == 0) {
            extensions.ask(assignment, agency, name, (String) one.get("dueOn"), today);
        } else if (LocalDate.parse(name).isBefore(today.plusDays(20))) {
            Map<String, String> done = Map.of("completedOn", today.toString(), "result", "Đã xong");
            post(Tokens.officer(agency), assignment, path + "/completion", done);
        }
    }

    private void judge(Map<String, Object> assignment, String agency, String state) {
        String judge = agency.equals("SNV") ? Tokens.office() : Tokens.of(Set.of(Role.MONITOR), "SNV");
        boolean agrees = state.equals("DONE") && random.nextBoolean();
        boolean opens = state.equals("CONFIRMED") || random.nextInt(4) == 0;
        Map<String, String> reason = Map.of("reason", "Chưa đủ");
        post(
                judge,
                assignment,
                agrees ? "/confirmation" : opens ? "/reopening" : "/return",
                agrees ? Map.of() : reason);
    }

    /** Some are refused, as those of coordinators and of second leads are; what counts is that every move was made. */
    private void post(String token, Map<String, Object> assignment, String move, Map<String, ?> said) {
        int status =
                act(token, "/assignments/" + assignment.get("id"), move, said).statusCode();
        assertTrue(status == 200 || status == 409, move + " " + status);
        if (status == 200) {
            made.merge(move.replaceFirst("/occurrences/[0-9-]+", "/one-day"), 1, Integer::sum);
        }
    }

    void requireEveryMove() {
        for (String move : List.of("/progress", "/completion", "/confirmation", "/return", "/reopening")) {
            assertTrue(made.getOrDefault(move, 0) > 5, made.toString());
        }
        assertTrue(made.getOrDefault("/one-day/completion", 0) > 2, made.toString());
        extensions.requireEveryMove();
    }
}
