package vn.gov.quangtri.cchc.plan.plan;

import java.time.LocalDate;
import java.util.UUID;

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
