package vn.gov.quangtri.cchc.task.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known here of other services' aggregates; at most a moment behind them. */
@ApplicationScoped
public class Copies {

    private final CopyRepository copies;

    Copies(CopyRepository copies) {
        this.copies = copies;
    }

    public Optional<PlanCopy> plan(UUID id) {
        return copies.find(CopyKind.PLAN, id.toString(), PlanCopy.class);
    }

    /** How many days before the due day "due soon" begins, by plan; a plan that is not known here, or lost, is left out. */
    public Map<UUID, Integer> warningDays(Collection<UUID> plans) {
        List<String> ids = plans.stream().map(UUID::toString).toList();
        return copies.values(CopyKind.PLAN, ids, "$.settings.warningDays").entrySet().stream()
                .collect(Collectors.toMap(
                        said -> UUID.fromString(said.getKey()), said -> Integer.valueOf(said.getValue())));
    }

    /** Also one that its owner has lost; such a one has ended, if it was ever in force. */
    public Optional<PlanCopy> planEvenLost(UUID id) {
        return copies.findEvenDeleted(CopyKind.PLAN, id.toString(), PlanCopy.class);
    }

    public List<AgencyCopy> agencies() {
        return copies.all(CopyKind.AGENCY, AgencyCopy.class);
    }

    public List<GroupCopy> groups() {
        return copies.all(CopyKind.AGENCY_GROUP, GroupCopy.class);
    }

    /** Those in force: an undone one is none. */
    public List<SuccessionCopy> successions() {
        return copies.all(CopyKind.SUCCESSION, SuccessionCopy.class).stream()
                .filter(s -> !s.undone())
                .toList();
    }

    public Optional<RoundCopy> round(UUID id) {
        return copies.find(CopyKind.ROUND, id.toString(), RoundCopy.class);
    }

    /** Of all plans there are a few each year, so all are looked through. */
    public List<RoundCopy> openRounds() {
        return copies.all(CopyKind.ROUND, RoundCopy.class).stream()
                .filter(RoundCopy::isOpen)
                .toList();
    }

    /** A plan's; of all plans there are a few each year, so all are looked through. */
    public List<ConsolidatedReportCopy> publishedReports(UUID planId) {
        return copies.all(CopyKind.CONSOLIDATED_REPORT, ConsolidatedReportCopy.class).stream()
                .filter(report -> planId.equals(report.planId()) && report.isPublished())
                .toList();
    }

    /** The agencies' own plans under a plan. */
    public List<SubPlanCopy> subPlans(UUID planId) {
        return copies.where(CopyKind.SUB_PLAN, "$.planId", planId.toString(), SubPlanCopy.class);
    }

    public List<WorkingDaysCopy> workingDays() {
        return copies.all(CopyKind.WORKING_DAYS, WorkingDaysCopy.class);
    }
}
