package vn.gov.quangtri.cchc.task.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** What the caller may read. */
@ApplicationScoped
public class Reading {

    private final Caller caller;
    private final Copies copies;

    Reading(Caller caller, Copies copies) {
        this.caller = caller;
        this.copies = copies;
    }

    /** States and standings of all agencies, for every role that has a part in the work. */
    public Scope states() {
        return Access.province(caller, Readers.EVERYBODY.toArray(String[]::new));
    }

    /** A plan that the caller may know of; a draft is not there for whoever does not work on it. */
    public PlanCopy plan(UUID id) {
        states();
        return copies.plan(id)
                .filter(plan -> plan.isPublic() || isCentral())
                .orElseThrow(() -> Refusal.notFound("plan", id));
    }

    /** Whether the caller may read what an agency wrote: itself, and those who follow it up; systems get states and standings. */
    public boolean readsContentOf(String agency, String holder) {
        Scope own = Access.ownOrNone(caller);
        return isCentral() || own.covers(agency) || own.covers(holder);
    }

    /** Whether the caller works on drafts or follows all agencies' work: reasons given on drafts are for them alone. */
    public boolean isCentral() {
        return caller.isAny(Readers.CENTRAL);
    }
}
