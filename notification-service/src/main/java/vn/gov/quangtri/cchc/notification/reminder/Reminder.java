package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;
import vn.gov.quangtri.cchc.notification.ladder.Sending.Skipped;
import vn.gov.quangtri.cchc.notification.ladder.Step;

/** What was sent to one recipient, or why a step was not sent. Written once. */
@Entity
@Table(name = "reminder")
public class Reminder {

    /** Whether it went out. */
    public enum State {
        SENT,
        SKIPPED
    }

    @Id
    private UUID id;

    private UUID watchedDayId;
    private UUID matterId;
    private UUID planId;
    private Long deadlineVersion;

    @Column(columnDefinition = "SMALLINT")
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    private State state;

    @Column(columnDefinition = "VARCHAR(32)")
    private String reason;

    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(24)")
    private Post post;

    private LocalDate dueOn;
    private LocalDate plannedOn;
    private LocalDate sentOn;
    private UUID policyId;
    private UUID sweepId;
    private Instant createdAt;

    protected Reminder() {}

    private Reminder(Moment moment, State state) {
        this.id = Ids.next();
        this.state = state;
        this.sentOn = moment.day();
        this.sweepId = moment.sweep();
        this.createdAt = moment.now();
    }

    /** @param day the office's day; @param now the technical clock's instant */
    public record Moment(LocalDate day, UUID sweep, Instant now) {}

    static Reminder sent(Outgoing outgoing, Recipient to, Moment moment) {
        Reminder reminder = new Reminder(moment, State.SENT);
        reminder.about(outgoing);
        reminder.step = outgoing.sending().step().offset();
        reminder.plannedOn = outgoing.sending().plannedOn();
        reminder.post = to.post();
        reminder.reason = outgoing.agencyEnded() ? "AGENCY_ENDED" : null;
        return reminder;
    }

    static Reminder skipped(Outgoing outgoing, Skipped skipped, Moment moment) {
        Reminder reminder = new Reminder(moment, State.SKIPPED);
        reminder.about(outgoing);
        reminder.step = skipped.step().offset();
        reminder.plannedOn = skipped.plannedOn();
        reminder.reason = skipped.reason().name();
        return reminder;
    }

    /** A summary for the Committee's office: about many things, so about none. */
    public static Reminder summary(Moment moment) {
        Reminder reminder = new Reminder(moment, State.SENT);
        reminder.agency = "";
        reminder.step = Step.SUMMARY;
        reminder.plannedOn = moment.day();
        reminder.post = Post.COMMITTEE_OFFICE;
        return reminder;
    }

    private void about(Outgoing outgoing) {
        watchedDayId = outgoing.day().id();
        matterId = outgoing.day().matterId();
        planId = outgoing.day().planId();
        deadlineVersion = outgoing.day().deadlineVersion();
        agency = outgoing.matter().holder();
        dueOn = outgoing.day().dueOn();
        policyId = outgoing.policyId();
    }

    public UUID id() {
        return id;
    }

    UUID watchedDayId() {
        return watchedDayId;
    }

    UUID matterId() {
        return matterId;
    }

    UUID planId() {
        return planId;
    }

    Long deadlineVersion() {
        return deadlineVersion;
    }

    int step() {
        return step;
    }

    State state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String agency() {
        return agency;
    }

    Post post() {
        return post;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate sentOn() {
        return sentOn;
    }
}
