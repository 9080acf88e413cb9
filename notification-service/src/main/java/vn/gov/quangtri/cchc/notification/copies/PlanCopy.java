package vn.gov.quangtri.cchc.notification.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A plan as plan-service last published it. */
@Entity
@Immutable
@Table(name = "plan_copy")
public class PlanCopy {

    private static final Set<String> ENDED = Set.of("CLOSED", "REVOKED", "REPLACED");

    @Id
    private UUID id;

    private long version;
    private boolean deleted;
    private String number;
    private String title;
    private LocalDate issuedOn;
    private boolean sample;

    @Column(columnDefinition = "VARCHAR(16)")
    private String state;

    protected PlanCopy() {}

    /** Why nothing more is sent for this plan; empty while it is in force. */
    public Optional<String> stopReason() {
        if (deleted) {
            return Optional.of("PLAN_DELETED");
        }
        return ENDED.contains(state) ? Optional.of("PLAN_" + state) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Whether it is a sample and no real paper. */
    public boolean isSample() {
        return sample;
    }
}
