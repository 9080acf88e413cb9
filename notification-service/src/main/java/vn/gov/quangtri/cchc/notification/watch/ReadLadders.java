package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.notification.calendar.WorkingCalendar;
import vn.gov.quangtri.cchc.notification.policy.ReadPolicies;

/** Reads policies and calendar as they are now. */
@ApplicationScoped
public class ReadLadders {

    private final ReadPolicies policies;
    private final WorkingCalendar calendar;

    ReadLadders(ReadPolicies policies, WorkingCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    public Ladders run() {
        return new Ladders(policies.run(), calendar.days());
    }
}
