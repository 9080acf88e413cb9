package vn.gov.quangtri.cchc.plan.validation;

import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.parties.Successor;

/**
 * One thing found in a plan.
 *
 * @param task number of the task row it is in; null for the plan's own text
 * @param cell the cell's text as written; null for the plan's own text
 * @param successors who followed an agency that has ended; empty otherwise
 */
record Finding(Violation violation, Integer task, String cell, List<Successor> successors) {

    static Finding inPlan(String pointer, String rule, Object... args) {
        return new Finding(Violation.of(pointer, rule, args), null, null, List.of());
    }

    static Finding inTask(int task, String cell, String pointer, String rule, Object... args) {
        return new Finding(Violation.of("/tasks/" + task + pointer, rule, args), task, cell, List.of());
    }

    Finding followedBy(List<Successor> found) {
        return new Finding(violation, task, cell, found);
    }
}
