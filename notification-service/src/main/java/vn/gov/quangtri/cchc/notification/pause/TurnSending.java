package vn.gov.quangtri.cchc.notification.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.notification.history.Change;
import vn.gov.quangtri.cchc.notification.history.History;

/**
 * Holds sending back and lets it go on; what was missed is caught up then. An operator's emergency brake: it asks for no ETag, and
 * pulling it twice is pulling it once.
 */
@ApplicationScoped
class TurnSending {

    private final SendingSwitchRepository switches;
    private final History history;
    private final Clock clock;

    TurnSending(SendingSwitchRepository switches, History history, Clock clock) {
        this.switches = switches;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    SendingResponse run(Caller caller, boolean pause, String reason) {
        Access.require(caller, Role.ADMIN);
        SendingSwitch one = switches.forChange();
        if (one.turn(pause, caller.post(), reason, clock.instant())) {
            String before = "{\"paused\":" + !pause + "}";
            String after = "{\"paused\":" + pause + "}";
            history.note(caller, new Change("sending", "1", pause ? "paused" : "resumed", before, after, reason));
        }
        return one.shown();
    }

    @Transactional
    SendingResponse show(Caller caller) {
        Access.require(caller, Role.ADMIN, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE);
        return switches.theOne().shown();
    }
}
