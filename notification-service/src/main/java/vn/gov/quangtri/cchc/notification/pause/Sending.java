package vn.gov.quangtri.cchc.notification.pause;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whoever sends whether it may. */
@ApplicationScoped
public class Sending {

    private final SendingSwitchRepository switches;

    Sending(SendingSwitchRepository switches) {
        this.switches = switches;
    }

    /**
     * Asked anew each time: the switch may be turned by another copy of the service. Within a transaction it is read with the connection
     * at hand: whoever held one and waited for another would hold up everybody.
     */
    public boolean isPaused() {
        return QuarkusTransaction.joiningExisting().call(() -> switches.theOne().isPaused());
    }
}
