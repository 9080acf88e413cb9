package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** A plan, as far as this service needs it. */
@Entity
@Immutable
@Table(name = "plan_copy")
public class PlanCopy {

    @Id
    private UUID id;

    @Column(name = "plan_year")
    private int year;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String title;
    private boolean sample;
    private String state;
    private int revision;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(length = Length.LONG32)
    private String terms;

    protected PlanCopy() {}

    public UUID id() {
        return id;
    }

    public int year() {
        return year;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String title() {
        return title;
    }

    /** Invented or with stand-ins for what could not be read. */
    public boolean sample() {
        return sample;
    }

    public boolean isIssued() {
        return "ISSUED".equals(state);
    }

    /** Taken out of force: revoked, or replaced by another. */
    public boolean isRevoked() {
        return "REVOKED".equals(state) || "REPLACED".equals(state);
    }

    /** Closed, revoked or replaced. */
    public boolean isEnded() {
        return isRevoked() || "CLOSED".equals(state);
    }

    /** The day on which it was closed or revoked, null before: standings stay those of that day. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String state() {
        return state;
    }

    public PlanTerms terms() {
        return FrozenJson.read(terms, PlanTerms.class);
    }
}
