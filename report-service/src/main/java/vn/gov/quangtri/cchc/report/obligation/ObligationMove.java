package vn.gov.quangtri.cchc.report.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/**
 * What an obligation was after a move, with the office's day on which that became known. A letter received on the 28th and recorded on
 * the 4th was not known on the 30th: asked about the 30th, the ledger says what it said then.
 */
@Entity
@Table(name = "obligation_move")
class ObligationMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "obligation_id")
    private UUID obligationId;

    @Column(name = "known_on")
    private LocalDate knownOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ObligationState state;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "on_time")
    private Boolean onTime;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "return_kind")
    private ReturnKind returnKind;

    @Column(name = "correction_due_on")
    private LocalDate correctionDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = DueDaysText.class)
    @Column(name = "due_days", length = 8000)
    private List<DueDay> dueDays = List.of();

    protected ObligationMove() {}

    ObligationMove(Obligation obligation, LocalDate knownOn) {
        this.roundId = obligation.round().id();
        this.obligationId = obligation.id();
        this.knownOn = knownOn;
        this.state = obligation.state();
        this.submittedOn = obligation.submittedOn();
        this.onTime = obligation.onTime();
        this.returnKind = obligation.returnKind();
        this.correctionDueOn = obligation.correctionDueOn();
        this.dueOn = obligation.dueOn();
        this.dueDays = obligation.deadline().dueDays();
    }

    ObligationState state() {
        return state;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    Boolean onTime() {
        return onTime;
    }

    ReturnKind returnKind() {
        return returnKind;
    }

    LocalDate correctionDueOn() {
        return correctionDueOn;
    }

    /** Null in moves from before any day could move. */
    LocalDate dueOn() {
        return dueOn;
    }

    List<DueDay> dueDays() {
        return dueDays;
    }
}
