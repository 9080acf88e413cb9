package vn.gov.quangtri.cchc.notification.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.notification.policy.Subject;

/** What an agency owes, an assignment or a report, as its owner last published it. */
@Entity
@Immutable
@Table(name = "matter")
public class Matter {

    /** Whose event it came from. */
    public enum Kind {
        ASSIGNMENT,
        OBLIGATION
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    private Kind kind;

    private long version;
    private UUID planId;
    private String planNumber;
    private UUID taskId;
    private Integer taskNumber;

    @Column(columnDefinition = "LONGTEXT")
    private String title;

    private String phrase;
    private String origin;
    private String holder;
    private boolean requested;
    private long deadlineVersion;
    private LocalDate dueOn;

    @Convert(converter = MilestonesConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private List<DayKept> milestones;

    private LocalDate issuedOn;
    private LocalDate openedOn;

    @Column(columnDefinition = "VARCHAR(32)")
    private String stopReason;

    protected Matter() {}

    /** Its days: slot 0 is the due day, the others those on the way in their order, without one that falls on the due day. */
    List<Day> days() {
        Stream<Day> due = dueOn == null ? Stream.of() : Stream.of(dueDay());
        Stream<Day> onTheWay = IntStream.range(0, milestones.size())
                .filter(i -> milestones.get(i).dueOn() != null
                        && !Objects.equals(milestones.get(i).dueOn(), dueOn))
                .mapToObj(i -> onTheWay(i + 1, milestones.get(i)));
        return Stream.concat(due, onTheWay).toList();
    }

    /**
     * A day to be watched.
     *
     * @param version its deadline version: with another one its ladder begins anew
     * @param ownStop why nothing is sent for this day alone; null where it goes with the matter
     */
    record Day(int slot, Subject subject, LocalDate on, String text, long version, String ownStop) {}

    private Day onTheWay(int slot, DayKept day) {
        long version = day.version() == null ? deadlineVersion : day.version();
        return new Day(slot, Subject.MILESTONE, day.dueOn(), day.text(), version, day.stopReason());
    }

    private Day dueDay() {
        List<DayKept> same =
                milestones.stream().filter(m -> dueOn.equals(m.dueOn())).toList();
        String text = same.stream()
                .map(DayKept::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        // Of several days that have come to fall on it, one that is owed keeps it going.
        boolean goesOn = same.stream().anyMatch(m -> m.stopReason() == null);
        String stop = same.isEmpty() || goesOn ? null : same.get(0).stopReason();
        Subject subject = kind == Kind.ASSIGNMENT ? Subject.DEADLINE : Subject.REPORT;
        return new Day(0, subject, dueOn, text, deadlineVersion, stop);
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    /** The plan's number as the owner knew it; plan-service's own word goes before it. */
    public String planNumber() {
        return planNumber;
    }

    public UUID taskId() {
        return taskId;
    }

    public Integer taskNumber() {
        return taskNumber;
    }

    /** What is to be done: the task's content, or the title of the round. */
    public String title() {
        return title;
    }

    public boolean isAssignment() {
        return kind == Kind.ASSIGNMENT;
    }

    /** The agency that has to do it now. */
    public String holder() {
        return holder;
    }

    String origin() {
        return origin;
    }

    /** Whether it was asked for and not ordered. */
    public boolean isRequested() {
        return requested;
    }

    /** The day its plan was issued or its round was opened; empty where its owner does not say. */
    Optional<LocalDate> owedSince() {
        return Optional.ofNullable(isAssignment() ? issuedOn : openedOn);
    }

    /** Why nothing is sent about it; empty while it is owed. */
    Optional<String> stopReason() {
        return Optional.ofNullable(stopReason);
    }
}
