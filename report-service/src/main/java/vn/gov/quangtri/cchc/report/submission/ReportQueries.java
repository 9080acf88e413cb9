package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
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
    private final ReportedActivityRepository activities;

    ReportQueries(EntityManager database, ReportedActivityRepository activities) {
        this.database = database;
        this.activities = activities;
    }

    Page<ReportSummary> list(UUID round, String agency, ReportAccess access, PageParams page) {
        String filters = Cursor.fingerprint("reports", round, agency);
        List<String> after = page.after(filters);
        String beyond = after.isEmpty() ? "" : " and r.id > :after";
        TypedQuery<Object[]> query = filter(
                database.createQuery(
                        "select r.id, r.state, r.currentVersion, r.etag, o, d from AgencyReport r"
                                + " join r.obligation o join o.round d" + FILTER + beyond + " order by r.id",
                        Object[].class),
                round,
                agency,
                access);
        if (!after.isEmpty()) {
            query.setParameter("after", Cursor.value(after, 0, UUID::fromString));
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
     * Every obligation of a round, by agency, with the version that counts: the last one sent, also while it is back for correction; not
     * one that was no report, nor one of an agency that was let off. One statement, so that obligations and versions are those of one
     * moment.
     *
     * @param scope the province's: contents are not for other agencies
     */
    public List<RoundEntry> entries(UUID roundId, Scope.Province scope) {
        return database.createQuery(
                        "select o, r.state, v.reportId, v.id, v.number, v.sha256, v.content from Obligation o"
                                + " left join AgencyReport r on r.obligation = o and o.state <> ObligationState.WAIVED"
                                + " and (r.state in (ReportState.SUBMITTED, ReportState.ACCEPTED)"
                                + " or r.state = ReportState.RETURNED and r.returnKind = ReturnKind.CORRECTION)"
                                + " left join ReportVersion v on v.reportId = r.id and v.number = r.currentVersion"
                                + " where o.round.id = :round order by o.agency",
                        Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(row -> new RoundEntry((Obligation) row[0], sent(row)))
                .toList();
    }

    /** The activities that these versions were sent with. */
    public List<CountedActivity> activities(List<RoundEntry> entries, Scope.Province scope) {
        List<UUID> versions = entries.stream()
                .map(RoundEntry::sent)
                .filter(Objects::nonNull)
                .map(SentVersion::versionId)
                .toList();
        return activities.of(versions, scope);
    }

    private static SentVersion sent(Object[] row) {
        return row[3] == null
                ? null
                : new SentVersion(
                        (UUID) row[2],
                        (UUID) row[3],
                        (int) row[4],
                        (String) row[5],
                        row[1] == ReportState.RETURNED,
                        ReportVersion.content((String) row[6]));
    }
}
