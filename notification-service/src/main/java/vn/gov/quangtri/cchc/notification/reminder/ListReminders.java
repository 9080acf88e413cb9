package vn.gov.quangtri.cchc.notification.reminder;

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

/** Lists what was sent and skipped: all for those who follow up, what concerns them for agencies. */
@ApplicationScoped
class ListReminders {

    private final ReminderQueries reminders;
    private final CopyRepository copies;

    ListReminders(ReminderQueries reminders, CopyRepository copies) {
        this.reminders = reminders;
        this.copies = copies;
    }

    /** Whose reminders a caller may see. */
    static Scope scope(Caller caller) {
        return Access.provinceOrOwn(caller, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE, Role.ADMIN);
    }

    @Transactional
    Page<ReminderResponse> run(Caller caller, ReminderQueries.Filter filter, PageParams params) {
        Scope scope = scope(caller);
        String print = Cursor.fingerprint("reminders", filter);
        List<ReminderRow> rows = reminders.list(scope, filter, after(params.after(print)), params.limit() + 1);
        Agencies agencies = copies.agencies(
                rows.stream().map(row -> row.reminder().agency()).toList());
        return Page.of(
                        rows,
                        params,
                        row -> Cursor.encode(
                                print, row.reminder().sentOn(), row.reminder().id()),
                        () -> reminders.count(scope, filter))
                .map(row -> ReminderResponse.of(row, agencies));
    }

    private static ReminderQueries.After after(List<String> values) {
        return values.isEmpty()
                ? null
                : new ReminderQueries.After(
                        Cursor.value(values, 0, LocalDate::parse), Cursor.value(values, 1, UUID::fromString));
    }
}
