package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;

/** Lists watched days: all for those who follow up, their own for agencies. */
@ApplicationScoped
class ListWatchedDays {

    private final WatchedDayQueries days;
    private final CopyRepository copies;

    ListWatchedDays(WatchedDayQueries days, CopyRepository copies) {
        this.days = days;
        this.copies = copies;
    }

    @Transactional
    Page<WatchedDayResponse> run(Caller caller, WatchedDayQueries.Filter filter, PageParams params) {
        Scope scope = Access.provinceOrOwn(caller, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE, Role.ADMIN);
        String print = Cursor.fingerprint("watched-days", filter);
        List<String> after = params.after(print);
        List<WatchedDayRow> rows = days.list(scope, filter, after(after), params.limit() + 1);
        Agencies agencies =
                copies.agencies(rows.stream().map(row -> row.matter().holder()).toList());
        return Page.of(
                        rows,
                        params,
                        row -> Cursor.encode(print, row.day().dueOn(), row.day().id()),
                        () -> days.count(scope, filter))
                .map(row -> WatchedDayResponse.of(row, agencies));
    }

    private static WatchedDayQueries.After after(List<String> values) {
        return values.isEmpty()
                ? null
                : new WatchedDayQueries.After(
                        Cursor.value(values, 0, LocalDate::parse), Cursor.value(values, 1, UUID::fromString));
    }
}
