package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Tells what a calendar would move, and changes nothing. */
@ApplicationScoped
class PreviewWorkingDays {

    private static final int MOST = 200;

    private final WorkingYearRepository years;
    private final Instance<PlannedSendings> plans;

    PreviewWorkingDays(WorkingYearRepository years, Instance<PlannedSendings> plans) {
        this.years = years;
        this.plans = plans;
    }

    @Transactional
    CalendarMoves run(Caller caller, CalendarProposal proposal) {
        Access.require(caller, Role.ADMIN, Role.PLAN_EDITOR);
        List<WorkingDay> all = years.days(null);
        Stream<WorkingDay> kept = all.stream()
                .filter(day -> !proposal.years().containsKey(day.date().getYear()));
        Stream<WorkingDay> proposed =
                proposal.years().values().stream().flatMap(List::stream).map(WorkingDay::new);
        WorkingDays before = rules(all.stream());
        WorkingDays after = rules(Stream.concat(kept, proposed));
        return plans.get().moves(before, after, MOST);
    }

    private static WorkingDays rules(Stream<WorkingDay> days) {
        return WorkingDays.of(days.map(WorkingDay::rule).toList());
    }
}
