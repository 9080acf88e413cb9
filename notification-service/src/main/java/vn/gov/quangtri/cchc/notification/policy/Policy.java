package vn.gov.quangtri.cchc.notification.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.notification.ladder.Step;

/** One version of a policy. A version is never changed: the next one takes its place, and reminders name the one they went by. */
@Entity
@Immutable
@Table(name = "policy")
public class Policy {

    /** Stands for every plan. */
    static final UUID EVERY_PLAN = new UUID(0, 0);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    private Manner manner;

    private UUID planId;
    private int version;

    @Convert(converter = StepsConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private List<Step> steps;

    private String source;
    private Instant createdAt;

    protected Policy() {}

    public UUID id() {
        return id;
    }

    Subject subject() {
        return subject;
    }

    Manner manner() {
        return manner;
    }

    /** The plan it is for; null for every plan that has none of its own. */
    UUID planId() {
        return EVERY_PLAN.equals(planId) ? null : planId;
    }

    int version() {
        return version;
    }

    public List<Step> steps() {
        return steps;
    }

    String source() {
        return source;
    }

    Instant createdAt() {
        return createdAt;
    }
}
