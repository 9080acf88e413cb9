package vn.gov.quangtri.cchc.e2e.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ledger of assignments against a small model of it: every move is legal after the one before, has its line and its version. */
final class WorkLedger {

    /** From {@code state MOVE} to the state after it, as the province's rules say. */
    private static final Map<String, String> MODEL = new HashMap<>();

    static {
        for (String open : List.of("NOT_STARTED", "IN_PROGRESS", "RETURNED")) {
            MODEL.put(open + " PROGRESS", "IN_PROGRESS");
            MODEL.put(open + " COMPLETE", "DONE");
            MODEL.put(open + " CANCEL", "CANCELLED");
            MODEL.put(open + " SET_DUE_DAY", open);
        }
        for (String state : List.of("NOT_STARTED", "IN_PROGRESS", "RETURNED", "DONE", "CONFIRMED")) {
            MODEL.put(state + " CORRECT_DUE_DAY", state);
            MODEL.put(state + " WITHDRAW_DUE_DAY", state);
        }
        MODEL.put("null CREATE", "NOT_STARTED");
        MODEL.put("DONE CONFIRM", "CONFIRMED");
        MODEL.put("DONE RETURN", "RETURNED");
        MODEL.put("DONE REOPEN", "IN_PROGRESS");
        MODEL.put("DONE SET_DUE_DAY", "DONE");
        MODEL.put("CONFIRMED REOPEN", "IN_PROGRESS");
        MODEL.put("CONFIRMED SET_DUE_DAY", "CONFIRMED");
    }

    private final Tables tables;
    private final World world;

    WorkLedger(Tables tables, World world) {
        this.tables = tables;
        this.world = world;
    }

    void check(Findings findings) {
        Map<String, String> states = new HashMap<>();
        Map<String, Integer> moves = new HashMap<>();
        for (Map<String, String> line :
                tables.rows("SELECT assignment_id, seq, move, state FROM task.assignment_move ORDER BY 1, 2")) {
            String id = line.get("assignment_id");
            int number = moves.merge(id, 1, Integer::sum);
            if (number != Integer.parseInt(line.get("seq"))) {
                findings.broken.add("assignment " + id + " has move " + line.get("seq") + " as its number " + number);
            }
            String next = MODEL.get(states.get(id) + " " + line.get("move"));
            if (!Objects.equals(next, line.get("state"))) {
                findings.broken.add("assignment " + id + ": " + states.get(id) + " became " + line.get("state") + " by "
                        + line.get("move"));
            }
            states.put(id, line.get("state"));
        }
        for (Map<String, String> row :
                tables.rows("SELECT id, version, state, moves, plan_number FROM task.assignment")) {
            String id = row.get("id");
            if (!row.get("state").equals(states.get(id))) {
                findings.broken.add(
                        "assignment " + id + " is " + row.get("state") + ", by its moves " + states.get(id));
            }
            String counted = String.valueOf(moves.get(id));
            boolean isOfTheRound = world.isNumber(row.get("plan_number"));
            if (!row.get("moves").equals(counted)
                    || isOfTheRound && !row.get("version").equals(counted)) {
                findings.broken.add("assignment " + id + " has version " + row.get("version") + " and " + counted
                        + " moves, counted as " + row.get("moves"));
            }
        }
    }
}
