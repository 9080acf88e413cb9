package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.activity.ActivityHold;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

/** The activities that submitted versions count: copied when a version is kept, held while it waits or is accepted. */
@ApplicationScoped
class ReportedActivityRepository implements ActivityHold {

    private final EntityManager database;

    ReportedActivityRepository(EntityManager database) {
        this.database = database;
    }

    /** Copies, in one statement, what the agency entered in the round's period. */
    void keep(AgencyReport report, ReportVersion version) {
        ReportingRound round = report.obligation().round();
        database.createQuery("insert into ReportedActivity (versionId, activityId, agency, kind, happenedOn, title,"
                        + " quantity, people, amount, topic, method)"
                        + " select :version, a.id, a.agency, a.kind, a.happenedOn, a.title,"
                        + " a.quantity, a.people, a.amount, a.topic, a.method from Activity a"
                        + " where a.agency = :agency and a.planId = :plan and a.happenedOn between :from and :to")
                .setParameter("version", version.id())
                .setParameter("agency", report.agency())
                .setParameter("plan", round.planId())
                .setParameter("from", round.periodFrom())
                .setParameter("to", round.cutOffOn())
                .executeUpdate();
    }

    /** By agency and day. @param scope the province's: other agencies' activities are for those who follow up */
    List<CountedActivity> of(Collection<UUID> versions, Scope.Province scope) {
        if (versions.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select new vn.gov.quangtri.cchc.report.submission.CountedActivity(a.versionId, a.activityId,"
                                + " a.agency, a.kind, a.happenedOn, a.title, a.quantity, a.people, a.amount, a.topic,"
                                + " a.method) from ReportedActivity a where a.versionId in :versions"
                                + " order by a.agency, a.happenedOn, a.activityId",
                        CountedActivity.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    @Override
    public boolean holds(UUID activityId) {
        return database.createQuery(
                                "select count(a) from ReportedActivity a join ReportVersion v on v.id = a.versionId"
                                        + " join AgencyReport r on r.id = v.reportId and r.currentVersion = v.number"
                                        + " where a.activityId = :activity"
                                        + " and r.state in (ReportState.SUBMITTED, ReportState.ACCEPTED)",
                                Long.class)
                        .setParameter("activity", activityId)
                        .getSingleResult()
                > 0;
    }
}
