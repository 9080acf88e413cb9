package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.copies.AgencyCopyRepository;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;

/** Lists of consolidated reports, and the rows that a number opens to. */
@ApplicationScoped
class ConsolidationQueries {

    /** By columns: bodies stay in the database. */
    private static final String SUMMARY = "select new vn.gov.quangtri.cchc.report.consolidation.ConsolidationSummary("
            + "c.id, r.id, r.title, r.planId, r.planNumber, c.revision, c.state, c.asOf, c.reportCount, c.owedCount,"
            + " c.missingCount, c.sha256, c.publishedOn, c.etag)";

    private static final String FILTER = " from ConsolidatedReport c join c.round r"
            + " where (:round is null or r.id = :round) and (:all = true or c.state = ConsolidationState.PUBLISHED)";
    private static final String ROWS = " from consolidated_row where report_id = :report"
            + " and (figure = :figure or figure like :beneath) and (:agency is null or agency = :agency)";

    private final EntityManager database;
    private final AgencyCopyRepository agencies;

    ConsolidationQueries(EntityManager database, AgencyCopyRepository agencies) {
        this.database = database;
        this.agencies = agencies;
    }

    /** @param unpublished whether drafts are shown, too */
    Page<ConsolidationSummary> list(UUID round, boolean unpublished, PageParams page) {
        String filters = Cursor.fingerprint("consolidated-reports", round, unpublished);
        List<String> after = page.after(filters);
        String beyond = after.isEmpty() ? "" : " and c.id < :after";
        TypedQuery<ConsolidationSummary> query = filter(
                database.createQuery(SUMMARY + FILTER + beyond + " order by c.id desc", ConsolidationSummary.class),
                round,
                unpublished);
        if (!after.isEmpty()) {
            query.setParameter("after", Cursor.value(after, 0, UUID::fromString));
        }
        List<ConsolidationSummary> rows = query.setMaxResults(page.limit() + 1).getResultList();
        return Page.of(rows, page, row -> Cursor.encode(filters, row.id()), () -> filter(
                        database.createQuery("select count(c)" + FILTER, Long.class), round, unpublished)
                .getSingleResult());
    }

    private static <T> TypedQuery<T> filter(TypedQuery<T> query, UUID round, boolean unpublished) {
        return query.setParameter("round", round).setParameter("all", unpublished);
    }

    /** A total's figure opens the rows of its parts: {@code standing.OVERDUE} those of {@code standing.OVERDUE:task.2}. */
    Page<FigureRowResponse> rows(UUID report, String figure, String agency, PageParams page) {
        String filters = Cursor.fingerprint("figure-rows", report, figure, agency);
        List<String> after = page.after(filters);
        String beyond = after.isEmpty() ? "" : " and (figure > :f or (figure = :f and position > :p))";
        Query query = rowsOf(
                "select figure, position, agency, value, source" + ROWS + beyond + " order by figure, position",
                report,
                figure,
                agency);
        if (!after.isEmpty()) {
            query.setParameter("f", after.get(0)).setParameter("p", Cursor.value(after, 1, Integer::parseInt));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.setMaxResults(page.limit() + 1).getResultList();
        Map<String, AgencyRef> names =
                agencies.refs(found.stream().map(row -> (String) row[2]).collect(Collectors.toSet()));
        List<FigureRowResponse> rows = found.stream()
                .map(row -> new FigureRowResponse(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        names.get((String) row[2]),
                        plain((BigDecimal) row[3]),
                        (String) row[4]))
                .toList();
        return Page.of(rows, page, row -> Cursor.encode(filters, row.figure(), row.position()), () -> ((Number)
                        rowsOf("select count(*)" + ROWS, report, figure, agency).getSingleResult())
                .longValue());
    }

    private Query rowsOf(String sql, UUID report, String figure, String agency) {
        return database.createNativeQuery(sql)
                .setParameter("report", Ids.toBytes(report))
                .setParameter("figure", figure)
                .setParameter("beneath", figure.replaceAll("[\\\\%_]", "\\\\$0") + ":%")
                .setParameter("agency", agency);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
