package vn.gov.quangtri.cchc.report.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.copies.AgencyCopyRepository;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;

/** Lists and sums of activities. */
@ApplicationScoped
public class ActivityQueries {

    private static final String FILTER = " from Activity a where (:all = true or a.agency in :agencies)"
            + " and (:plan is null or a.planId = :plan) and (:agency is null or a.agency = :agency)"
            + " and (:kind is null or a.kind = :kind)";
    private static final String IN_PERIOD = " where a.planId = :plan and a.happenedOn between :from and :to";

    private final EntityManager database;
    private final AgencyCopyRepository agencies;

    ActivityQueries(EntityManager database, AgencyCopyRepository agencies) {
        this.database = database;
        this.agencies = agencies;
    }

    /** What one agency's activities of a period add up to, by kind; a kind without any is left out. */
    public Map<ActivityKind, ActivityTotals> totals(String agency, Period period) {
        return inPeriod(
                        "select new vn.gov.quangtri.cchc.report.activity.ActivityTotals(a.kind, count(a),"
                                + " coalesce(sum(a.quantity), 0), coalesce(sum(a.people), 0), coalesce(sum(a.amount), 0))"
                                + " from Activity a" + IN_PERIOD + " and a.agency = :agency group by a.kind",
                        ActivityTotals.class,
                        period)
                .setParameter("agency", agency)
                .getResultStream()
                .collect(Collectors.toMap(ActivityTotals::kind, Function.identity()));
    }

    private <T> TypedQuery<T> inPeriod(String query, Class<T> type, Period period) {
        return database.createQuery(query, type)
                .setParameter("plan", period.planId())
                .setParameter("from", period.from())
                .setParameter("to", period.to());
    }

    Page<ActivityResponse> list(ActivityFilter filter, Scope scope, PageParams page) {
        String print = Cursor.fingerprint("activities", filter.plan(), filter.agency(), filter.kind());
        List<String> after = page.after(print);
        String beyond = after.isEmpty() ? "" : " and (a.happenedOn < :day or (a.happenedOn = :day and a.id < :id))";
        TypedQuery<Activity> query = filter(
                database.createQuery(
                        "select a" + FILTER + beyond + " order by a.happenedOn desc, a.id desc", Activity.class),
                filter,
                scope);
        if (!after.isEmpty()) {
            query.setParameter("day", Cursor.value(after, 0, ActivityQueries::day))
                    .setParameter("id", Cursor.value(after, 1, UUID::fromString));
        }
        List<Activity> rows = query.setMaxResults(page.limit() + 1).getResultList();
        Map<String, AgencyRef> names =
                agencies.refs(rows.stream().map(Activity::agency).collect(Collectors.toSet()));
        return Page.of(rows, page, row -> Cursor.encode(print, row.happenedOn(), row.id()), () -> filter(
                                database.createQuery("select count(a)" + FILTER, Long.class), filter, scope)
                        .getSingleResult())
                .map(activity -> ActivityResponse.of(activity, names.get(activity.agency())));
    }

    private static <T> TypedQuery<T> filter(TypedQuery<T> query, ActivityFilter filter, Scope scope) {
        boolean all = !(scope instanceof Scope.Agencies);
        return query.setParameter("all", all)
                .setParameter("agencies", scope instanceof Scope.Agencies own ? own.keys() : List.of(""))
                .setParameter("plan", filter.plan())
                .setParameter("agency", filter.agency())
                .setParameter("kind", filter.kind());
    }

    /** Of a year with four digits, as the database has them. */
    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.ofPattern("uuuu-MM-dd"));
    }
}
