package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.calendar.CalendarChanged;
import vn.gov.quangtri.cchc.notification.calendar.CalendarMoves;
import vn.gov.quangtri.cchc.notification.calendar.CalendarMoves.Move;
import vn.gov.quangtri.cchc.notification.calendar.PlannedSendings;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;
import vn.gov.quangtri.cchc.notification.ladder.Ladder;
import vn.gov.quangtri.cchc.notification.policy.Policies;
import vn.gov.quangtri.cchc.notification.policy.Policy;
import vn.gov.quangtri.cchc.notification.policy.ReadPolicies;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Plans anew when the calendar changes, and tells beforehand what that would move. What was sent stays sent. */
@ApplicationScoped
class ReplanJob implements PlannedSendings {

    private static final Scope SCOPE = Scope.system();
    private static final int CHUNK = 500;

    private final WatchRepository watch;
    private final CopyRepository copies;
    private final ReadPolicies policies;

    ReplanJob(WatchRepository watch, CopyRepository copies, ReadPolicies policies) {
        this.watch = watch;
        this.copies = copies;
        this.policies = policies;
    }

    void replan(@Observes CalendarChanged change) {
        forAll(watch::aheadForChange, (day, policy) -> day.plan(new Ladder(policy.steps(), change.after())));
    }

    @Override
    public CalendarMoves moves(WorkingDays before, WorkingDays after, int most) {
        List<Move> moves = new ArrayList<>();
        forAll(watch::ahead, (day, policy) -> moves.addAll(moves(day, policy, before, after)));
        return new CalendarMoves(moves.size(), moves.stream().limit(most).toList());
    }

    private static List<Move> moves(WatchedDay day, Policy policy, WorkingDays before, WorkingDays after) {
        List<Ladder.Planned> then = new Ladder(policy.steps(), after).planned(day.course());
        List<Move> moves = new ArrayList<>();
        for (Ladder.Planned now : new Ladder(policy.steps(), before).planned(day.course())) {
            LocalDate moved = then.stream()
                    .filter(p -> p.step().equals(now.step()))
                    .map(Ladder.Planned::on)
                    .findFirst()
                    .orElse(now.on());
            if (!moved.equals(now.on())) {
                moves.add(
                        new Move(day.id(), day.holder(), day.dueOn(), now.step().code(), now.on(), moved));
            }
        }
        return moves;
    }

    /** Days with something ahead until a day, behind an id, so many at most. */
    private interface Days {

        List<WatchedDay> find(Scope scope, LocalDate until, UUID after, int most);
    }

    private void forAll(Days days, BiConsumer<WatchedDay, Policy> work) {
        Policies current = policies.run();
        UUID after = null;
        List<WatchedDay> chunk;
        do {
            chunk = days.find(SCOPE, LocalDate.of(9999, 1, 1), after, CHUNK);
            List<UUID> ids = chunk.stream().map(WatchedDay::matterId).toList();
            Map<UUID, Matter> matters = watch.matters(SCOPE, ids);
            Agencies agencies = copies.agencies(
                    matters.values().stream().map(Matter::holder).toList());
            for (WatchedDay day : chunk) {
                Matter matter = matters.get(day.matterId());
                work.accept(day, current.forPlan(day.planId(), day.subject(), Ladders.manner(matter, agencies)));
                after = day.id();
            }
        } while (chunk.size() == CHUNK);
    }
}
