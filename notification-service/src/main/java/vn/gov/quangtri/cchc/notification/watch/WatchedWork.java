package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;
import vn.gov.quangtri.cchc.notification.policy.Subject;
import vn.gov.quangtri.cchc.rules.standing.Lateness;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.rules.standing.Timing;

/** Waits for an agency: its days that are watched. What is to be done there is done in the service that has the work. */
@ApplicationScoped
class WatchedWork implements Work {

    private static final WatchedDayQueries.Filter WATCHED = new WatchedDayQueries.Filter(null, null, true);

    private final WatchedDayQueries days;
    private final CopyRepository copies;
    private final Caller caller;

    WatchedWork(WatchedDayQueries days, CopyRepository copies, Caller caller) {
        this.days = days;
        this.copies = copies;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "watched-day";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD)
                || caller.agencies().isEmpty()) {
            return List.of();
        }
        DuePosition place = DuePosition.parse(after);
        WatchedDayQueries.After last = new WatchedDayQueries.After(place.dueOn(), place.id());
        List<WatchedDayRow> rows = days.list(Scope.agencies(caller.agencies()), WATCHED, last, limit);
        Agencies agencies =
                copies.agencies(rows.stream().map(row -> row.matter().holder()).toList());
        return rows.stream().map(row -> candidate(row, on, agencies)).toList();
    }

    private static Candidate candidate(WatchedDayRow row, LocalDate on, Agencies agencies) {
        WatchedDay day = row.day();
        Matter matter = row.matter();
        StandingFacts facts = StandingFacts.lead(Timing.ofDeadlineKind("DATE"), day.dueOn());
        String path = day.subject() == Subject.REPORT ? "/api/v1/obligations/" : "/api/v1/assignments/";
        WorkItem item = new WorkItem(
                "watched-day",
                day.id().toString(),
                path + matter.id(),
                row.planNumber(),
                day.milestone().orElse(matter.title()),
                agencies.view(matter.holder()).ofWork(),
                "WATCHED",
                Standing.of(facts, on).name(),
                day.dueOn(),
                Lateness.of(facts, on).days(),
                List.of());
        return new Candidate(DuePosition.of(day.dueOn(), day.id()).toString(), row.stopReason() == null, item);
    }
}
