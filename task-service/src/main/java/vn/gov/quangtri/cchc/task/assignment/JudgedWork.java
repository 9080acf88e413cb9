package vn.gov.quangtri.cchc.task.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whose work a caller judges, as a condition of a query over {@code Assignment a}: the same as {@link AssignmentDoor#mayJudge} says of one.
 *
 * @param own the caller's agencies; nobody judges the own one's
 * @param monitors whether the work of the agencies that follow plans up is the caller's to judge
 * @param others whether all others' is
 * @param plans which plans each agency follows up
 */
record JudgedWork(Set<String> own, boolean monitors, boolean others, Map<String, List<UUID>> plans) {

    String condition() {
        String judged = monitors && others ? "" : monitors ? " and " + monitorsOwn() : " and not " + monitorsOwn();
        return "a.holder not in :own" + judged;
    }

    private String monitorsOwn() {
        List<String> each = new ArrayList<>(List.of("1 = 0"));
        for (int i = 0; i < plans.size(); i++) {
            each.add("a.holder = :agency%1$d and a.planId in :plans%1$d".formatted(i));
        }
        return "(" + String.join(" or ", each) + ")";
    }

    /** Values by name, for the query made with the condition. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("own", own.isEmpty() ? Set.of("") : own);
        if (monitors != others) {
            int i = 0;
            for (Map.Entry<String, List<UUID>> each : plans.entrySet()) {
                parameters.put("agency" + i, each.getKey());
                parameters.put("plans" + i++, each.getValue());
            }
        }
        return parameters;
    }
}
