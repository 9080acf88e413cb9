package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** What follows when an event's day was entered, corrected or taken back: the history, the events, and the assignments where there are some. */
@ApplicationScoped
class EventDayDesk {

    private final Caller caller;
    private final DraftDesk desk;
    private final History history;
    private final Event<DueDayMoved> moved;

    EventDayDesk(Caller caller, DraftDesk desk, History history, Event<DueDayMoved> moved) {
        this.caller = caller;
        this.desk = desk;
        this.history = history;
        this.moved = moved;
    }

    Draft hold(Task task) {
        return desk.openOrInForce(task.planId);
    }

    /** @param before the task's deadline until now */
    Edited record(Scope scope, Draft held, Task task, DueDayMoved.How how, Deadline before, String reason) {
        Author author = Author.of(caller);
        if (held.isInForce()) {
            desk.publish(held, task);
            moved.fire(new DueDayMoved(task.id, how, task.dueOn, scope, author, reason));
        } else {
            task.mean(held.reader().read(task));
            desk.close(scope, held, List.of(task));
        }
        String what =
                switch (how) {
                    case ENTERED -> "event-day";
                    case CORRECTED -> "event-day-corrected";
                    case TAKEN_BACK -> "event-day-taken-back";
                };
        history.note(author, "task", task.id, what, before, task.deadline, reason);
        return new Edited(task, held.appendix());
    }
}
