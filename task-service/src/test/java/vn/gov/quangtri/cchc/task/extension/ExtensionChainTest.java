package vn.gov.quangtri.cchc.task.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/**
 * Eight assignments live through a year of extensions drawn at random: asked in time and late, granted to the day asked for and to another,
 * recorded days after they were decided, refused, withdrawn, done and returned. How each stood on a day is the same whenever it is asked.
 */
@QuarkusTest
class ExtensionChainTest implements Servers {

    private static final long SEED = 20231130;
    private static final int TASKS = 8;

    private final Random random = new Random(SEED);
    private PlanFixture plan;
    private List<String> leads;
    /** The open request of each assignment, with the day on which it was asked. */
    private final Map<String, String> open = new HashMap<>();

    private final Map<String, LocalDate> decided = new HashMap<>();
    private int granted;
    private int refused;
    private int withdrawn;
    private int returned;

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void standsOnEveryDayAskedAfterwardsAsItWasSaidOnThatDay() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 3));
        plan = Appendices.issued(IntStream.rangeClosed(1, TASKS)
                .mapToObj(i -> row(i, "Sở Tài chính", "", i % 2 == 0 ? "Quý II/2023" : "15/7/2023"))
                .toList());
        leads = Appendices.assignments(plan.id, "&role=LEAD").stream()
                .map(row -> "/assignments/" + row.get("id"))
                .toList();
        Map<LocalDate, List<String>> said = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2023, 4, 4); day.getYear() == 2023; day = day.plusDays(3)) {
            TestOfficeClock.set(day);
            for (String lead : leads) {
                live(lead, day);
            }
            said.put(day, rows(null));
        }
        said.forEach((day, rows) -> assertEquals(rows, rows(day), day.toString()));
        assertTrue(
                granted > 10 && refused > 3 && withdrawn > 3 && returned > 3,
                List.of(granted, refused, withdrawn, returned).toString());
        List<Integer> versions = leads.stream()
                .map(lead -> Requests.read(lead).getInt("deadlineVersion"))
                .toList();
        assertTrue(versions.stream().anyMatch(v -> v > 3), versions.toString());
    }

    /** One day of an assignment: most days bring nothing. */
    private void live(String lead, LocalDate day) {
        String request = open.get(lead);
        int thrown = random.nextInt(10);
        if (request == null && thrown < 4) {
            ask(lead, day);
        } else if (request != null && thrown < 4) {
            decide(lead, request, day);
        } else if (thrown < 6) {
            work(lead, day, thrown == 4);
        }
    }

    private void ask(String lead, LocalDate day) {
        LocalDate due = LocalDate.parse(Requests.read(lead).getString("dueOn"));
        LocalDate wanted = (due.isAfter(day) ? due : day).plusDays(5 + random.nextInt(20));
        if (Requests.ask(Tokens.officer("STC"), lead, wanted.toString()).statusCode() == 201) {
            String id = Requests.read(lead + "/extensions").getString("items[-1].id");
            open.put(lead, "/extensions/" + id);
            decided.put(lead, day);
        }
    }

    /** Decided on some day since it was asked, recorded today; refused by the rules where the work was done meanwhile. */
    private void decide(String lead, String request, LocalDate day) {
        Requests.advise(Tokens.monitor(), request);
        LocalDate asked = decided.get(lead);
        LocalDate on = asked.plusDays(random.nextInt((int) (day.toEpochDay() - asked.toEpochDay()) + 1));
        switch (random.nextInt(4)) {
            case 0 -> {
                refused += ended(
                        lead,
                        Requests.refuse(Tokens.office(), request, on.toString()).statusCode());
            }
            case 1 ->
                withdrawn += ended(
                        lead, Requests.withdraw(Tokens.officer("STC"), request).statusCode());
            case 2 ->
                granted += ended(
                        lead,
                        Requests.grant(Tokens.office(), request, on.toString(), null)
                                .statusCode());
            default -> {
                LocalDate due = LocalDate.parse(Requests.read(request).getString("dueOn"));
                LocalDate other = (due.isAfter(on) ? due : on).plusDays(1 + random.nextInt(9));
                granted += ended(
                        lead,
                        Requests.grant(Tokens.office(), request, on.toString(), other.toString())
                                .statusCode());
            }
        }
    }

    private int ended(String lead, int status) {
        if (status == 200) {
            open.remove(lead);
            return 1;
        }
        assertEquals(422, status);
        return 0;
    }

    /** Returned where it was done; else done some days ago, now and then. */
    private void work(String lead, LocalDate day, boolean may) {
        if (Requests.read(lead).getString("state").equals("DONE")) {
            act(Tokens.monitor(), lead, "/return", Map.of("reason", "Chưa đạt"))
                    .then()
                    .statusCode(200);
            returned++;
        } else if (may) {
            LocalDate done = day.minusDays(random.nextInt(6));
            LocalDate issued = LocalDate.of(2023, 4, 3);
            String on = (done.isBefore(issued) ? issued : done).toString();
            act(Tokens.officer("STC"), lead, "/completion", Map.of("completedOn", on, "result", "Đã xong"))
                    .then()
                    .statusCode(200);
        }
    }

    /** What the list says of a day; of today without naming it. */
    private List<String> rows(LocalDate on) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> row : Appendices.assignments(plan.id, on == null ? "" : "&on=" + on)) {
            rows.add(row.get("taskNumber") + " " + row.get("state") + " " + row.get("standing") + " " + row.get("dueOn")
                    + " " + row.get("daysLate") + " " + row.get("daysLateAgainstOriginal"));
        }
        return rows;
    }
}
