package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
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

    /** Copies, in one statement, what the agency entered in the round's period. In SQL: the same in HQL would be translated at each call. */
    void keep(AgencyReport report, ReportVersion version) {
        ReportingRound round = report.obligation().round();
        database.createNativeQuery("""
                        INSERT INTO report_activity (version_id, activity_id, agency, kind, happened_on, title,
                            quantity, people, amount, topic, method)
                        SELECT ?1, id, agency, kind, happened_on, title, quantity, people, amount, topic, method
                        FROM activity
                        WHERE agency = ?2 AND plan_id = ?3 AND happened_on BETWEEN CAST(?4 AS DATE) AND CAST(?5 AS DATE)""")
                .setParameter(1, Ids.toBytes(version.id()))
                .setParameter(2, report.agency())
                .setParameter(3, Ids.toBytes(round.planId()))
                .setParameter(4, round.periodFrom().toString())
                .setParameter(5, round.cutOffOn().toString())
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
