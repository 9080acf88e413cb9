package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;

/** Who may know of a calendar's changes: everybody who is signed in. */
@ApplicationScoped
class WorkingDaysSight implements ChangeSight {

    @Override
    public Set<String> kinds() {
        return Set.of("working-days");
    }

    @Override
    public Extent of(Caller caller, String kind) {
        return Extent.EVERYTHING;
    }
}
