package vn.gov.quangtri.cchc.task.copies;

import java.util.Optional;

/** Who may read what belongs to a plan: nobody, those who work on drafts, or everybody. */
enum PlanAudience {
    UNHEARD_OF,
    NOBODY,
    DRAFTERS,
    EVERYBODY;

    static PlanAudience of(Optional<PlanCopy> kept, Optional<PlanCopy> evenLost) {
        return kept.map(plan -> plan.isPublic() ? EVERYBODY : DRAFTERS)
                .orElse(evenLost.isPresent() ? NOBODY : UNHEARD_OF);
    }

    /** Whether somebody learns, or has to forget, what was there before; a draft that is new has nothing yet. */
    boolean differsFrom(PlanAudience before) {
        return this != before && !(before == UNHEARD_OF && this != EVERYBODY);
    }
}
