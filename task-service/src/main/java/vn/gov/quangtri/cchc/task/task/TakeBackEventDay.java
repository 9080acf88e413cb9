package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/** An event's day that was entered by mistake is taken back: the deadline waits for its event again. */
@ApplicationScoped
class TakeBackEventDay {

    private final EventDayDoor door;
    private final TaskRepository tasks;
    private final EventDayDesk desk;

    TakeBackEventDay(EventDayDoor door, TaskRepository tasks, EventDayDesk desk) {
        this.door = door;
        this.tasks = tasks;
        this.desk = desk;
    }

    @Transactional
    Edited run(UUID id, String ifMatch, String reason) {
        Scope scope = door.scope();
        Task task = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft held = desk.hold(task);
        tasks.reload(task);
        door.requireTakesBack(held, task);
        Preconditions.require(ifMatch, task.etag);
        Deadline before = task.deadline;
        if (task.eventDay == null) {
            throw Refusal.conflict("no-event-day", task.number);
        }
        task.enterEventDay(null);
        return desk.record(scope, held, task, DueDayMoved.How.TAKEN_BACK, before, reason);
    }
}
