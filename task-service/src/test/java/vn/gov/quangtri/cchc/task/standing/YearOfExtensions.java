package vn.gov.quangtri.cchc.task.standing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.gov.quangtri.cchc.kit.test.Tokens;

/** Extensions that are asked for through a year, in time and late, and decided, refused or withdrawn some days later, recorded later still. */
final class YearOfExtensions {

    private final Random random;
    private final List<Asked> open = new ArrayList<>();
    private final Map<String, Integer> made = new TreeMap<>();

    YearOfExtensions(Random random) {
        this.random = random;
    }

    private record Asked(String path, String agency, LocalDate on) {}

    /** @param occurrence null for the assignment's own day */
    void ask(Map<String, Object> assignment, String agency, String occurrence, String dueOn, LocalDate today) {
        LocalDate due = dueOn == null ? today : LocalDate.parse(dueOn);
        LocalDate wanted = (due.isAfter(today) ? due : today).plusDays(3 + random.nextInt(25));
        Map<String, String> body =
                new HashMap<>(Map.of("requestedDueOn", wanted.toString(), "reason", "Chờ hướng dẫn"));
        if (occurrence != null) {
            body.put("occurrence", occurrence);
        }
        Response answer = act(Tokens.officer(agency), "/assignments/" + assignment.get("id"), "/extensions", body);
        if (count("asked", answer)) {
            open.add(new Asked("/extensions/" + answer.jsonPath().getString("id"), agency, today));
            count(today.isAfter(due) ? "late" : "in-time", answer);
            count(occurrence == null ? "whole" : "one-day", answer);
        }
    }

    /** Each one that waits is decided one of the next days, as of a day since it was asked. */
    void live(LocalDate today) {
        for (Asked asked : List.copyOf(open)) {
            if (random.nextInt(6) == 0) {
                end(asked, today);
            }
        }
    }

    private void end(Asked asked, LocalDate today) {
        act(Tokens.monitor(), asked.path(), "/opinion", Map.of("agrees", true));
        long since = ChronoUnit.DAYS.between(asked.on(), today);
        LocalDate decided = asked.on().plusDays(random.nextInt((int) since + 1));
        int how = random.nextInt(6);
        boolean ended =
                switch (how) {
                    case 0 ->
                        count("withdrawn", act(Tokens.officer(asked.agency()), asked.path(), "/withdrawal", Map.of()));
                    case 1 -> count("refused", decide(asked, false, decided));
                    default -> count("granted", decide(asked, true, decided));
                };
        if (ended) {
            open.remove(asked);
        }
    }

    private static Response decide(Asked asked, boolean granted, LocalDate on) {
        Map<String, Object> body = Map.of("granted", granted, "number", "12/UBND", "decidedOn", on.toString());
        return act(Tokens.office(), asked.path(), "/decision", body);
    }

    /** Some are refused: of coordinators, of work that was done or confirmed meanwhile, for days that are over. */
    private boolean count(String what, Response answer) {
        int status = answer.statusCode();
        assertTrue(Set.of(200, 201, 409, 422).contains(status), what + " " + status);
        if (status < 300) {
            made.merge(what, 1, Integer::sum);
        }
        return status < 300;
    }

    void requireEveryMove() {
        for (String what : List.of("granted", "refused", "withdrawn", "late", "in-time", "whole", "one-day")) {
            assertTrue(made.getOrDefault(what, 0) > 1, made.toString());
        }
    }
}
