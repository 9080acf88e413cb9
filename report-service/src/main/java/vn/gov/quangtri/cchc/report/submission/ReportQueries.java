package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** Lists of reports, and the versions that count in a round. */
@ApplicationScoped
public class ReportQueries {

    private static final String FILTER = " where (:round is null or o.round.id = :round)"
            + " and (:agency is null or r.agency = :agency)"
            + " and (r.holder in :own or (:sent = true and r.currentVersion > 0)"
            + " or (:accepted = true and r.state = ReportState.ACCEPTED))";

    private final EntityManager database;

    ReportQueries(EntityManager database) {
        this.database = database;
    }

    Page<ReportSummary> list(UUID round, String agency, ReportAccess access, PageParams page) {
        String filters = Cursor.fingerprint("reports", round, agency);
        List<String> after = page.after(filters);
        String beyond = after.isEmpty() ? "" : " and r.id > :after";
        TypedQuery<AgencyReport> query = filter(
                database.createQuery(
                        "select r from AgencyReport r join fetch r.obligation o join fetch o.round" + FILTER + beyond
                                + " order by r.id",
                        AgencyReport.class),
                round,
                agency,
                access);
        if (!after.isEmpty()) {
            query.setParameter("after", UUID.fromString(after.get(0)));
        }
        List<ReportSummary> rows = query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ReportSummary::of)
                .toList();
        return Page.of(rows, page, row -> Cursor.encode(filters, row.id()), () -> filter(
                        database.createQuery(
                                "select count(r) from AgencyReport r join r.obligation o" + FILTER, Long.class),
                        round,
                        agency,
                        access)
                .getSingleResult());
    }

    private static <T> TypedQuery<T> filter(TypedQuery<T> query, UUID round, String agency, ReportAccess access) {
        Set<String> own = access.own() instanceof Scope.Agencies agencies ? agencies.keys() : Set.of();
        return query.setParameter("round", round)
                .setParameter("agency", agency)
                .setParameter("own", own.isEmpty() ? Set.of("") : own)
                .setParameter("sent", access.followsUp())
                .setParameter("accepted", access.integrates());
    }

    /**
     * Every obligation of a round, by agency, with the version that counts: the last one sent, unless it was returned. One statement,
     * so that obligations and versions are those of one moment.
     *
     * @param scope the province's: contents are not for other agencies
     */
    public List<RoundEntry> entries(UUID roundId, Scope.Province scope) {
        return database.createQuery(
                        "select o, r, v from Obligation o left join AgencyReport r on r.obligation = o"
                                + " and r.state in (ReportState.SUBMITTED, ReportState.ACCEPTED)"
                                + " left join ReportVersion v on v.reportId = r.id and v.number = r.currentVersion"
                                + " where o.round.id = :round order by o.agency",
                        Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(row -> new RoundEntry((Obligation) row[0], sent((ReportVersion) row[2])))
                .toList();
    }

    private static SentVersion sent(ReportVersion version) {
        return version == null
                ? null
                : new SentVersion(
                        version.reportId(), version.id(), version.number(), version.sha256(), version.content());
    }
}
