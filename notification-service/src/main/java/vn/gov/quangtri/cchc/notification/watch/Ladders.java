package vn.gov.quangtri.cchc.notification.watch;

import java.util.UUID;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.ladder.Ladder;
import vn.gov.quangtri.cchc.notification.policy.Manner;
import vn.gov.quangtri.cchc.notification.policy.Policies;
import vn.gov.quangtri.cchc.notification.policy.Policy;
import vn.gov.quangtri.cchc.notification.policy.Subject;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Picks each day's ladder, by the policies and the calendar read once for a piece of work. */
public record Ladders(Policies policies, WorkingDays days) {

    public Policy policy(UUID planId, Subject subject, Manner manner) {
        return policies.forPlan(planId, subject, manner);
    }

    public Ladder ladder(Policy policy) {
        return new Ladder(policy.steps(), days);
    }

    Ladder ladder(Matter matter, Subject subject, Agencies agencies) {
        return ladder(policy(matter.planId(), subject, manner(matter, agencies)));
    }

    /** Asked if the plan says so, or if the agency is one that nobody orders. */
    public static Manner manner(Matter matter, Agencies agencies) {
        return matter.isRequested() || agencies.isAsked(matter.holder()) ? Manner.REQUESTED : Manner.ORDERED;
    }
}
