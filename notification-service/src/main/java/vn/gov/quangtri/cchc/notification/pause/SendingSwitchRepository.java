package vn.gov.quangtri.cchc.notification.pause;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The switch as it is kept. */
@ApplicationScoped
class SendingSwitchRepository implements PanacheRepositoryBase<SendingSwitch, Integer> {

    SendingSwitch theOne() {
        return findById(SendingSwitch.THE_ONE);
    }

    SendingSwitch forChange() {
        return findById(SendingSwitch.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
