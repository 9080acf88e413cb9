package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.Named;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.StandingPart;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.copies.TaskCopy;

/** Counts how the plan's assignments stand, by task and by agency, with the function that every service uses. */
final class StandingCounts {

    private final LocalDate asOf;
    private final PlanCopy plan;
    private final PlanTerms terms;
    private final FigureRows rows;

    private final Map<String, Integer> total = new TreeMap<>();
    private final Map<Integer, Map<String, Integer>> byTask = new TreeMap<>();
    private final Map<String, Map<String, Integer>> byAgency = new TreeMap<>();

    StandingCounts(LocalDate asOf, PlanCopy plan, FigureRows rows) {
        this.asOf = asOf;
        this.plan = plan;
        this.terms = plan.terms();
        this.rows = rows;
    }

    private record Source(UUID assignmentId, int taskNumber, String role, String standing) {}

    StandingPart of(List<AssignmentCopy> assignments, List<TaskCopy> tasks) {
        assignments.forEach(this::count);
        Map<Integer, String> contents = new HashMap<>();
        tasks.forEach(task -> contents.put(task.number(), task.content()));
        return new StandingPart(
                total,
                byTask.entrySet().stream()
                        .map(e -> new StandingPart.TaskLine(e.getKey(), contents.get(e.getKey()), e.getValue()))
                        .toList(),
                byAgency.entrySet().stream()
                        .map(e -> new StandingPart.AgencyLine(named(e.getKey()), e.getValue()))
                        .toList());
    }

    /** Rows lie under the task's figure; the total's figure opens all of its tasks'. */
    private void count(AssignmentCopy assignment) {
        String standing =
                assignment.standing(asOf, plan.endedOn(), terms.warningDays()).name();
        total.merge(standing, 1, Integer::sum);
        byTask.computeIfAbsent(assignment.taskNumber(), n -> new TreeMap<>()).merge(standing, 1, Integer::sum);
        byAgency.computeIfAbsent(assignment.agency(), key -> new TreeMap<>()).merge(standing, 1, Integer::sum);
        rows.add(
                "standing." + standing + ":task." + assignment.taskNumber(),
                assignment.agency(),
                1,
                new Source(assignment.id(), assignment.taskNumber(), assignment.role(), standing));
    }

    private Named named(String key) {
        return new Named(
                key, terms.directory().agency(key).map(PlanTerms.Agency::name).orElse(key));
    }
}
