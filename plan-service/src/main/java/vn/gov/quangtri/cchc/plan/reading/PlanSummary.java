package vn.gov.quangtri.cchc.plan.reading;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.plan.plan.PlanState;
import vn.gov.quangtri.cchc.plan.plan.RevisionState;

/** A plan as a row of a list. */
public record PlanSummary(
        UUID id,
        int year,
        String number,
        boolean numberStandIn,
        LocalDate issuedOn,
        boolean issuedOnStandIn,
        String issuer,
        String title,
        boolean sample,
        PlanState state,
        int revision,
        RevisionState revisionState) {}
