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
    private List<Milestone> milestones;

    private LocalDate issuedOn;
    private LocalDate openedOn;

    @Column(columnDefinition = "VARCHAR(32)")
    private String stopReason;

    protected Matter() {}

    /** Its days: slot 0 is the due day, the others its milestones in their order, without one that falls on the due day. */
    List<Day> days() {
        Subject subject = kind == Kind.ASSIGNMENT ? Subject.DEADLINE : Subject.REPORT;
        Stream<Day> due = dueOn == null ? Stream.of() : Stream.of(new Day(0, subject, dueOn, textOf(dueOn)));
        Stream<Day> onTheWay = IntStream.range(0, milestones.size())
                .filter(i -> milestones.get(i).dueOn() != null
                        && !Objects.equals(milestones.get(i).dueOn(), dueOn))
                .mapToObj(i -> new Day(
                        i + 1,
                        Subject.MILESTONE,
                        milestones.get(i).dueOn(),
                        milestones.get(i).text()));
        return Stream.concat(due, onTheWay).toList();
    }

    /** A day to be watched. */
    record Day(int slot, Subject subject, LocalDate on, String text) {}

    private String textOf(LocalDate day) {
        return milestones.stream()
                .filter(m -> day.equals(m.dueOn()) && m.text() != null)
                .map(Milestone::text)
                .findFirst()
                .orElse(null);
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

    long deadlineVersion() {
        return deadlineVersion;
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
