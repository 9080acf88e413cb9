package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** What follows from an event's day: the due day, the history, the events, and the assignments where there are some. */
@ApplicationScoped
class EventDayDesk {

    private final Caller caller;
    private final DraftDesk desk;
    private final History history;
    private final Event<DueDayMoved> moved;
    private final Clock technical;

    EventDayDesk(Caller caller, DraftDesk desk, History history, Event<DueDayMoved> moved, Clock technical) {
        this.caller = caller;
        this.desk = desk;
        this.history = history;
        this.moved = moved;
        this.technical = technical;
    }

    Draft hold(UUID planId) {
        return desk.openOrInForce(planId);
    }

    Edited enter(Scope scope, Draft held, Task task, EventDayRequest said) {
        LocalDate dueOn = said.dueOn() != null ? said.dueOn() : held.reader().counted(task.phrase, said.on());
        Deadline before = task.deadline;
        task.enterEventDay(new EventDay(said.on(), dueOn, caller.post(), technical.instant(), said.reason()));
        if (dueOn == null) {
            throw Refusal.rule("invalid", Violation.of("/dueOn", "day-required"));
        }
        if (held.appendix().isLocked()) {
            desk.publish(held, task);
            moved.fire(new DueDayMoved(task.id, dueOn, scope, Author.of(caller), said.reason()));
        } else {
            task.mean(held.reader().read(task));
            desk.close(scope, held, List.of(task));
        }
        history.note(Author.of(caller), "task", task.id, "event-day", before, task.deadline, said.reason());
        return new Edited(task, held.appendix());
    }
}
