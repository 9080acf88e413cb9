package vn.gov.quangtri.cchc.plan.subplan;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** What other services hear of an agency's own plan: schema {@code sub-plan/1}. */
record SubPlanEvent(
        UUID id,
        long version,
        UUID planId,
        String agency,
        String number,
        LocalDate issuedOn,
        String title,
        String link) {

    static final String TOPIC = "cchc.sub-plans";

    /** Made after the row was written, so that the version is the row's. */
    static OutgoingEvent of(SubPlan subPlan, String type) {
        return new OutgoingEvent(
                TOPIC, subPlan.id().toString(), type, "sub-plan/1", subPlan.version(), false, state(subPlan));
    }

    private static SubPlanEvent state(SubPlan subPlan) {
        SubPlanPaper paper = subPlan.paper();
        return new SubPlanEvent(
                subPlan.id(),
                subPlan.version(),
                subPlan.planId(),
                subPlan.agency(),
                paper.number(),
                paper.issuedOn(),
                paper.title(),
                paper.link());
    }
}
