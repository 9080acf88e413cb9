package vn.gov.quangtri.cchc.report.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Reports and their versions. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<AgencyReport, UUID> {

    /** With what every use of a report asks for next. */
    private static final String WHOLE =
            "from AgencyReport r join fetch r.obligation o join fetch o.round where r.id = ?1";

    private final ReportedActivityRepository activities;

    ReportRepository(ReportedActivityRepository activities) {
        this.activities = activities;
    }

    /** Of the own agency, in any state. @throws Refusal {@code not-found}, also outside the scope */
    AgencyReport get(UUID id, Scope scope) {
        return find(id, scope).orElseThrow(() -> Refusal.notFound("report", id));
    }

    Optional<AgencyReport> find(UUID id, Scope scope) {
        return find(WHOLE, id).firstResultOptional().filter(report -> scope.covers(report.holder()));
    }

    /** One that was sent at least once: a draft is nobody's but its agency's. @throws Refusal {@code not-found} */
    AgencyReport getSubmitted(UUID id, Scope scope) {
        return find(id, scope)
                .filter(report -> report.currentVersion() > 0)
                .orElseThrow(() -> Refusal.notFound("report", id));
    }

    Optional<AgencyReport> ofObligation(UUID obligationId, Scope scope) {
        return find("obligation.id = ?1", obligationId)
                .firstResultOptional()
                .filter(report -> scope.covers(report.holder()));
    }

    /**
     * Keeps a version with the activities that it counts. The report is written first: of two at once the second learns that it came late.
     *
     * @param counts whether it counts any, by the reading that its sums are of
     */
    void keep(AgencyReport report, ReportVersion version, boolean counts) {
        flush();
        getEntityManager().persist(version);
        if (counts) {
            activities.keep(report, version);
        }
    }

    /** A version of a report that the caller was allowed to read. */
    Optional<ReportVersion> version(AgencyReport report, int number) {
        Optional<ReportVersion> sentNow = report.sentNow().filter(version -> version.number() == number);
        return sentNow.isPresent() ? sentNow : kept(report, number);
    }

    private Optional<ReportVersion> kept(AgencyReport report, int number) {
        return getEntityManager()
                .createQuery("from ReportVersion where reportId = :report and number = :number", ReportVersion.class)
                .setParameter("report", report.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The current version, if it came by letter. @throws Refusal {@code not-by-letter} when it did not */
    ReportVersion letter(AgencyReport report) {
        return version(report, report.currentVersion())
                .filter(version -> version.authority() == Authority.LETTER)
                .orElseThrow(() -> Refusal.conflict("not-by-letter"));
    }
}
