package vn.gov.quangtri.cchc.notification.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.policy.Subject;

/**
 * What is late: due days of work and reports that are still owed under plans in force. Work that was returned gets no reminders, but is
 * not done, and neither is what waits for a decision on an extension; a report that was returned for correction came on its day.
 * Milestones count with their due day.
 */
@ApplicationScoped
class LateQueries {

    private static final String FROM = " from WatchedDay w join Matter m on m.id = w.matterId"
            + " left join PlanCopy p on p.id = w.planId where w.subject <> ?2"
            + " and (w.stopReason is null or w.stopReason = 'EXTENSION_WAITING'"
            + " or w.stopReason = 'RETURNED' and w.subject = ?3)"
            + " and w.dueOn < ?1 and (p is null or p.deleted = false and p.state not in ('CLOSED', 'REVOKED', 'REPLACED'))";

    private final EntityManager entities;

    LateQueries(EntityManager entities) {
        this.entities = entities;
    }

    List<LateItem> dueBefore(Scope scope, LocalDate day, int most) {
        return entities.createQuery("select w, m, p" + FROM + " order by w.dueOn, w.holder, w.id", Object[].class)
                .setParameter(1, day)
                .setParameter(2, Subject.MILESTONE)
                .setParameter(3, Subject.DEADLINE)
                .setMaxResults(most)
                .getResultStream()
                .map(LateItem::of)
                .toList();
    }

    long countDueBefore(Scope scope, LocalDate day) {
        return entities.createQuery("select count(w)" + FROM, Long.class)
                .setParameter(1, day)
                .setParameter(2, Subject.MILESTONE)
                .setParameter(3, Subject.DEADLINE)
                .getSingleResult();
    }
}
