package vn.gov.quangtri.cchc.plan.history;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** What happened to the directory: for its keepers, and for those who decide by it. Everything in it has had a first line. */
@ApplicationScoped
class DirectoryHistory {

    private final HistoryQueries history;
    private final Caller caller;

    DirectoryHistory(HistoryQueries history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    Page<HistoryLine> of(String kind, String ref, PageParams page) {
        Access.require(
                caller,
                Role.PLAN_EDITOR,
                Role.PLAN_APPROVER,
                Role.PLAN_OFFICE,
                Role.MONITOR,
                Role.MONITOR_HEAD,
                Role.ADMIN);
        if (history.isUnknown(kind, ref)) {
            throw Refusal.notFound(kind, ref);
        }
        return history.of(kind, ref, page);
    }
}
