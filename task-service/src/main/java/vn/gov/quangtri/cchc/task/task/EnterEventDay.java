package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/** An editor enters the day of the event that a relative deadline waits for: in a draft, or while the plan is in force. */
@ApplicationScoped
class EnterEventDay {

    private final Caller caller;
    private final TaskRepository tasks;
    private final EventDayDesk desk;
    private final OfficeClock office;

    EnterEventDay(Caller caller, TaskRepository tasks, EventDayDesk desk, OfficeClock office) {
        this.caller = caller;
        this.tasks = tasks;
        this.desk = desk;
        this.office = office;
    }

    @Transactional
    Edited run(UUID id, String ifMatch, EventDayRequest request) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Task task = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft held = desk.hold(task.planId);
        tasks.reload(task);
        Preconditions.require(ifMatch, task.etag);
        if (request.on().isAfter(office.today())) {
            throw Refusal.rule("invalid", Violation.of("/on", "day-in-future", request.on(), office.today()));
        }
        return desk.enter(scope, held, task, request);
    }
}
