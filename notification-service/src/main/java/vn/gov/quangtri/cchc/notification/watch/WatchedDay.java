package vn.gov.quangtri.cchc.notification.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.notification.ladder.Course;
import vn.gov.quangtri.cchc.notification.ladder.Ladder;
import vn.gov.quangtri.cchc.notification.policy.Subject;

/**
 * A day on which something is due, and how far it is on its ladder. A day that stands since the work was given out is watched since then,
 * however late this service heard of it: what it missed is caught up as after any outage. A new deadline version begins the ladder anew
 * on the day it is heard of; what was stopped and is owed again goes on where it was, without what its days off the list would have
 * brought.
 */
@Entity
@Table(name = "watched_day")
public class WatchedDay {

    private static final long FIRST = 1;

    @Id
    private UUID id;

    private UUID matterId;

    @Column(columnDefinition = "SMALLINT")
    private int slot;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    private Subject subject;

    private String milestone;
    private UUID planId;
    private String holder;
    private long deadlineVersion;
    private LocalDate dueOn;
    private LocalDate seenOn;
    private LocalDate armedOn;
    private boolean bornLate;

    @Column(columnDefinition = "SMALLINT")
    private int reached;

    private LocalDate nextOn;

    @Column(columnDefinition = "VARCHAR(32)")
    private String stopReason;

    protected WatchedDay() {}

    /** @param today the office's day on which this service first heard of it */
    WatchedDay(UUID matterId, int slot, LocalDate today) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.slot = slot;
        this.seenOn = today;
        this.reached = Course.NOTHING;
        this.stopReason = "NEW";
    }

    /** Takes over what the matter says now. Saying the same again changes nothing. */
    void follow(Matter matter, Matter.Day day, Ladder ladder, LocalDate today) {
        LocalDate since = since(matter, day);
        boolean newDay = deadlineVersion != day.version() || !day.on().equals(dueOn);
        String stop = matter.stopReason().orElse(day.ownStop());
        boolean again = stopReason != null && stop == null;
        subject = day.subject();
        milestone = day.text() == null || day.text().length() <= 1000
                ? day.text()
                : day.text().substring(0, 1000);
        planId = matter.planId();
        holder = matter.holder();
        dueOn = day.on();
        stopReason = stop;
        if (newDay) {
            deadlineVersion = day.version();
            reached = Course.NOTHING;
            bornLate = dueOn.isBefore(since)
                    || matter.owedSince().filter(dueOn::isBefore).isPresent();
        }
        if (newDay || again) {
            armedOn = since.isBefore(seenOn) ? since : today;
            reached = ladder.begin(course()).reached();
        }
        plan(ladder);
    }

    /** By which day to tell whether it was late from the start: the day of hearing where it was set or moved later. */
    private LocalDate since(Matter matter, Matter.Day day) {
        boolean sinceTheStart = dueOn == null && day.version() == FIRST;
        return sinceTheStart ? matter.owedSince().orElse(seenOn) : seenOn;
    }

    /** Nothing is sent any more, for this reason. */
    public void stop(String reason) {
        stopReason = reason;
        nextOn = null;
    }

    /** Notes how far the ladder got, and when it goes on. */
    public void reach(int offset, Ladder ladder) {
        reached = course().reaching(offset).reached();
        plan(ladder);
    }

    /** Notes when the ladder goes on, by the calendar and policy of now. */
    public void plan(Ladder ladder) {
        nextOn = stopReason == null ? ladder.next(course()).orElse(null) : null;
    }

    /** Where it is on its ladder. */
    public Course course() {
        return new Course(dueOn, armedOn, bornLate, reached);
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    int slot() {
        return slot;
    }

    public Subject subject() {
        return subject;
    }

    /** What is to be done by then, where the deadline says so. */
    public Optional<String> milestone() {
        return Optional.ofNullable(milestone);
    }

    public UUID planId() {
        return planId;
    }

    /** The agency that has to do it now. */
    public String holder() {
        return holder;
    }

    public long deadlineVersion() {
        return deadlineVersion;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isBornLate() {
        return bornLate;
    }

    /** An extension that was asked for in time waits for its decision. */
    public boolean isExtensionWaiting() {
        return AssignmentEvent.EXTENSION_WAITING.equals(stopReason);
    }

    LocalDate nextOn() {
        return nextOn;
    }

    Optional<String> stopReason() {
        return Optional.ofNullable(stopReason);
    }
}
