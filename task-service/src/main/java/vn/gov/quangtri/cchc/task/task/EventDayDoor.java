package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;

/**
 * Who may say on which day a deadline's event was. In a draft, and where a plan in force still waits for it, the drafters, who hear of it.
 * What stands in a plan in force is work's due day, and another one is given by the authority that set the plan's days: by an editor's hand
 * the day of any work could be moved, the own agency's too.
 */
@ApplicationScoped
class EventDayDoor {

    private final Caller caller;

    EventDayDoor(Caller caller) {
        this.caller = caller;
    }

    Scope scope() {
        return Access.province(caller, Role.PLAN_EDITOR, Role.PLAN_APPROVER);
    }

    void requireEnters(Draft held, Task task) {
        require(held.isInForce() && task.eventDay != null, task);
    }

    void requireTakesBack(Draft held, Task task) {
        require(held.isInForce(), task);
    }

    private void require(boolean approvers, Task task) {
        if (approvers && !caller.is(Role.PLAN_APPROVER)) {
            throw Refusal.forbidden("corrected-by-approver", task.number);
        }
        if (!approvers && !caller.is(Role.PLAN_EDITOR)) {
            throw Refusal.forbidden("entered-by-editor", task.number);
        }
    }
}
