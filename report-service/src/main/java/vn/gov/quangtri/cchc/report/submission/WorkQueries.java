package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** What waits in rounds, the earliest due first. */
@ApplicationScoped
class WorkQueries {

    private static final String REPORTS = "from AgencyReport r join fetch r.obligation o join fetch o.round where ";

    private final EntityManager database;

    WorkQueries(EntityManager database) {
        this.database = database;
    }

    /** What these agencies owe and have not begun. */
    List<Obligation> unbegun(Scope.Agencies own, DuePosition after, int limit) {
        return page(
                        "from Obligation o join fetch o.round where o.settled = false and o.holder in :own"
                                + " and o.state = ObligationState.NOT_STARTED",
                        "o.deadline.dueOn",
                        "o.id",
                        Obligation.class,
                        after,
                        limit)
                .setParameter("own", keys(own))
                .getResultList();
    }

    /** Drafts of these agencies, and what came back to them. */
    List<AgencyReport> inWork(Scope.Agencies own, DuePosition after, int limit) {
        return page(
                        REPORTS + "r.holder in :own and r.state in (ReportState.DRAFT, ReportState.RETURNED)",
                        "coalesce(o.correctionDueOn, o.deadline.dueOn)",
                        "r.id",
                        AgencyReport.class,
                        after,
                        limit)
                .setParameter("own", keys(own))
                .getResultList();
    }

    /**
     * What was sent and nobody judged yet, as far as the caller may judge it.
     *
     * @param judges the agencies of whoever judges; the own one's is not theirs to judge
     * @param ofRecipient whether the recipients' own reports are asked for; null for all
     */
    List<AgencyReport> sent(
            Scope.Province scope, Scope.Agencies judges, Boolean ofRecipient, DuePosition after, int limit) {
        String whose = ofRecipient == null
                ? ""
                : " and coalesce(o.round.recipient, '') " + (ofRecipient ? "= o.holder" : "<> o.holder");
        return page(
                        REPORTS + "r.state = ReportState.SUBMITTED and o.holder not in :judges" + whose,
                        "o.deadline.dueOn",
                        "r.id",
                        AgencyReport.class,
                        after,
                        limit)
                .setParameter("judges", keys(judges))
                .getResultList();
    }

    private <T> TypedQuery<T> page(String which, String due, String id, Class<T> type, DuePosition after, int limit) {
        String place = " and (%1$s > :due or %1$s = :due and %2$s > :id) order by %1$s, %2$s".formatted(due, id);
        return database.createQuery(which + place, type)
                .setParameter("due", after.dueOn())
                .setParameter("id", after.id())
                .setMaxResults(limit);
    }

    private static Set<String> keys(Scope.Agencies own) {
        return own.keys().isEmpty() ? Set.of("") : own.keys();
    }
}
