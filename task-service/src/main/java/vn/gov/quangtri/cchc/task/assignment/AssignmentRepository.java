package vn.gov.quangtri.cchc.task.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Single assignments and those of one task or plan; every finder asks whose rows may be seen. */
@ApplicationScoped
public class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** Of one of several days there is its own chain. What was granted stands last in the chain that the move left. */
    private static final String GRANTS = """
            SELECT m.assignment_id, m.due_days, a.agency FROM assignment a
            JOIN assignment_move m ON m.assignment_id = a.id AND m.move = 'EXTEND' AND m.occurrence IS NULL
            WHERE a.task_id = ?1 ORDER BY m.assignment_id, m.seq""";

    private static final String UNJUDGED = "(a.state = AssignmentState.DONE or a.unjudged = true)";

    /** One that lies in the scope; for all others there is none. */
    Assignment get(Scope scope, UUID id) {
        Assignment found = findById(id);
        if (found == null || !(scope.covers(found.agency) || scope.covers(found.holder))) {
            throw Refusal.notFound("assignment", id);
        }
        return found;
    }

    /** The other leads' parts where leads answer jointly; the first lead marks for them too. */
    List<Assignment> otherJointLeads(Assignment first) {
        return list(
                "taskId = ?1 and role = ?2 and id <> ?3 order by position",
                first.taskId,
                AssignmentRole.LEAD,
                first.id);
    }

    /** The part of the lead named first. */
    Optional<Assignment> firstLead(Assignment other) {
        return find("taskId = ?1 and firstLead = true", other.taskId).firstResultOptional();
    }

    /** All parts of a task. */
    public List<Assignment> ofTask(Scope scope, UUID taskId) {
        return list("taskId = ?1 order by position", taskId).stream()
                .filter(a -> scope.covers(a.agency))
                .toList();
    }

    /** The days that were granted to each of a task's parts, in that order; those that were granted none are left out. */
    public Map<UUID, List<DueDay>> grantedDays(Scope scope, UUID taskId) {
        List<?> grants = getEntityManager()
                .createNativeQuery(GRANTS, Tuple.class)
                .setParameter(1, Ids.toBytes(taskId))
                .getResultList();
        return grants.stream()
                .map(Tuple.class::cast)
                .filter(grant -> scope.covers(grant.get(2, String.class)))
                .collect(Collectors.groupingBy(
                        grant -> Columns.id(grant.get(0)),
                        Collectors.mapping(grant -> last(grant.get(1, String.class)), Collectors.toList())));
    }

    private static DueDay last(String dueDays) {
        List<DueDay> chain = new DueDaysText().convertToEntityAttribute(dueDays);
        return chain.get(chain.size() - 1);
    }

    /** How many parts a plan has given so far; nothing for whoever sees only some of them. */
    public int countOfPlan(Scope scope, UUID planId) {
        return scope instanceof Scope.Agencies ? 0 : Math.toIntExact(count("planId", planId));
    }

    /** What these agencies have still to do as leads, of plans that are not ended, and the last words asked for: the earliest due first. */
    List<Assignment> owed(Scope.Agencies own, DuePosition after, int limit) {
        return waiting(
                        "a.holder in :own and a.role = AssignmentRole.LEAD and a.state in :states",
                        "a.word.state in (WordState.ASKED, WordState.REFUSED)",
                        after,
                        limit)
                .setParameter("own", own.keys().isEmpty() ? Set.of("") : own.keys())
                .setParameter("states", AssignmentState.open())
                .getResultList();
    }

    /** What was reported as done and nobody judged yet, of plans that are not ended, and last words: the earliest due first. */
    List<Assignment> unjudged(Scope.Province scope, JudgedWork judged, DuePosition after, int limit) {
        String which = UNJUDGED + " and " + judged.condition();
        TypedQuery<Assignment> query = waiting(which, "a.word.state = WordState.SAID", after, limit);
        judged.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Plans in which something was reported as done and nobody judged it yet. */
    List<UUID> plansWithUnjudged(Scope.Province scope) {
        return getEntityManager()
                .createQuery("select distinct a.planId from Assignment a where " + UNJUDGED, UUID.class)
                .getResultList();
    }

    /** @param afterClose which of them wait even when their plan has been closed */
    private TypedQuery<Assignment> waiting(String which, String afterClose, DuePosition after, int limit) {
        String due = "coalesce(a.nextDueOn, a.deadline.dueOn, :never)";
        String open =
                "not exists (select p.planId from Appendix p where p.planId = a.planId and p.endedOn is not null)";
        String text = "from Assignment a where " + which + " and (" + afterClose + " or " + open + ") and (" + due
                + " > :due or " + due + " = :due and a.id > :id) order by " + due + ", a.id";
        return getEntityManager()
                .createQuery(text, Assignment.class)
                .setParameter("never", DuePosition.NEVER)
                .setParameter("due", after.dueOn())
                .setParameter("id", after.id())
                .setMaxResults(limit);
    }
}
