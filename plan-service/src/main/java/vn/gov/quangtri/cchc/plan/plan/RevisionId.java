package vn.gov.quangtri.cchc.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which revision of which plan. */
@Embeddable
public record RevisionId(
        @Column(name = "plan_id", columnDefinition = "BINARY(16)")
        UUID planId,

        int number) {}
