package vn.gov.quangtri.cchc.report.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** One request for reports. There is one of a kind in a plan; the plan's own reporting rule makes the first. */
@Entity
@Table(name = "reporting_round")
public class ReportingRound {

    /** The kind of the round that a plan's own reporting rule opens. */
    public static final String OF_THE_RULE = "PLAN_RULE";

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private String kind;
    private String title;

    @Column(name = "plan_number")
    private String planNumber;

    @Column(name = "plan_year")
    private int planYear;

    @Column(name = "form_id")
    private UUID formId;

    private String recipient;
    private String phrase;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "cut_off_on")
    private LocalDate cutOffOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RoundState state = RoundState.OPEN;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "close_cause")
    private CloseCause closeCause;

    @Version
    private long version = 1;

    private long etag = 1;

    protected ReportingRound() {}

    /** Opens a round. Data is never counted beyond the sending day: a later cut-off is the sending day itself. */
    public static ReportingRound open(RoundTerms terms, LocalDate today) {
        ReportingRound round = new ReportingRound();
        round.id = Ids.next();
        round.planId = terms.planId();
        round.kind = terms.kind();
        round.title = terms.title();
        round.planNumber = terms.planNumber();
        round.planYear = terms.planYear();
        round.formId = terms.formId();
        round.recipient = terms.recipient();
        round.phrase = terms.phrase();
        round.periodFrom = LocalDate.of(terms.planYear(), 1, 1);
        round.dueOn = terms.dueOn();
        boolean cutOffFits = terms.cutOffOn() != null && !terms.cutOffOn().isAfter(terms.dueOn());
        round.cutOffOn = cutOffFits ? terms.cutOffOn() : terms.dueOn();
        round.openedOn = today;
        return round;
    }

    /** Nothing can be sent afterwards; what was sent stays. */
    public void close(CloseCause cause, LocalDate today) {
        requireOpen();
        state = RoundState.CLOSED;
        closeCause = cause;
        closedOn = today;
        etag++;
    }

    /** @throws Refusal {@code round-closed} */
    public void requireOpen() {
        if (isClosed()) {
            throw Refusal.conflict("round-closed", title, closedOn);
        }
    }

    public boolean isClosed() {
        return state == RoundState.CLOSED;
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public String title() {
        return title;
    }

    public String planNumber() {
        return planNumber;
    }

    public UUID formId() {
        return formId;
    }

    /** Key of the agency that the reports go to; nobody accepts its own. */
    public String recipient() {
        return recipient;
    }

    /** First day of what is reported on. */
    public LocalDate periodFrom() {
        return periodFrom;
    }

    /** Last day of what is reported on. */
    public LocalDate cutOffOn() {
        return cutOffOn;
    }

    /** The office's day on which it was opened. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** Last day on time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public RoundState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }

    /** Whether the plan's own rule opened it: then the People's Committee set its day, else the monitor. */
    public boolean isOfTheRule() {
        return OF_THE_RULE.equals(kind);
    }

    String kind() {
        return kind;
    }

    int planYear() {
        return planYear;
    }

    String phrase() {
        return phrase;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    CloseCause closeCause() {
        return closeCause;
    }
}
