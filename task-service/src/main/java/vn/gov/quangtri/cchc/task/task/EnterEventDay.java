package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/**
 * The day of the event that a relative deadline waits for is entered, or put right: by an editor in a draft and the first time while the
 * plan is in force, after that by the authority that set the plan's days.
 */
@ApplicationScoped
class EnterEventDay {

    private final EventDayDoor door;
    private final TaskRepository tasks;
    private final EventDayDesk desk;
    private final Caller caller;
    private final OfficeClock office;
    private final Clock technical;

    EnterEventDay(
            EventDayDoor door,
            TaskRepository tasks,
            EventDayDesk desk,
            Caller caller,
            OfficeClock office,
            Clock technical) {
        this.door = door;
        this.tasks = tasks;
        this.desk = desk;
        this.caller = caller;
        this.office = office;
        this.technical = technical;
    }

    @Transactional
    Edited run(UUID id, String ifMatch, EventDayRequest said) {
        Scope scope = door.scope();
        Task task = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft held = desk.hold(task);
        tasks.reload(task);
        door.requireEnters(held, task);
        Preconditions.require(ifMatch, task.etag);
        EventDueDay due = held.reader().dueDay(task, said.on(), held.isInForce());
        due.check(said.dueOn(), office.today());
        Deadline before = task.deadline;
        DueDayMoved.How how = task.eventDay == null ? DueDayMoved.How.ENTERED : DueDayMoved.How.CORRECTED;
        task.enterEventDay(
                new EventDay(said.on(), due.of(said.dueOn()), caller.post(), technical.instant(), said.reason()));
        return desk.record(scope, held, task, how, before, said.reason());
    }
}
