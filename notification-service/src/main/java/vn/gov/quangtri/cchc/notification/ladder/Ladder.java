package vn.gov.quangtri.cchc.notification.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.gov.quangtri.cchc.notification.ladder.Sending.Reason;
import vn.gov.quangtri.cchc.notification.ladder.Sending.Skipped;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/**
 * The ladder of one policy under one calendar (domain.md, "Notifications" 2 and 3). A step on a day off goes to the working day
 * before it, after the due day to the next. Steps that come together, on one day or after an outage, are one sending: the one nearest
 * the due day. So an agency that was told nothing for weeks through no fault of its own is first told what the due day was, not
 * reported to its superiors; the message counts the days that really passed, and the ladder goes on from there.
 */
public final class Ladder {

    private final List<Step> steps;
    private final WorkingDays days;

    public Ladder(List<Step> steps, WorkingDays days) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(Step::offset)).toList();
        this.days = days;
    }

    /** The course with those steps behind it whose day lay before the watch began: they never existed. */
    public Course begin(Course course) {
        return stepsOf(course).stream()
                .filter(step -> plannedOn(step, course).isBefore(course.armedOn()))
                .reduce(course, (c, step) -> c.reaching(step.offset()), (a, b) -> b);
    }

    /** A step that is still ahead, and its day. */
    public record Planned(Step step, LocalDate on) {}

    /** The steps still ahead, each with the day it is planned for; some may fall on one day. */
    public List<Planned> planned(Course course) {
        return open(course).stream()
                .map(step -> new Planned(step, plannedOn(step, course)))
                .toList();
    }

    /** The day on which something is planned next; a day that has passed is one to catch up. */
    public Optional<LocalDate> next(Course course) {
        return open(course).stream().findFirst().map(step -> plannedOn(step, course));
    }

    /** What goes out on this day if nothing was sent since the course was noted; nothing on a day off. */
    public Optional<Sending> on(LocalDate day, Course course) {
        if (!days.isWorking(day)) {
            return Optional.empty();
        }
        List<Step> due = open(course).stream()
                .filter(step -> !plannedOn(step, course).isAfter(day))
                .toList();
        return due.stream().min(nearestFirst()).map(step -> sending(step, due, course));
    }

    /** The course after all days before this one went by as planned, beginning with {@code from}: what a look ahead starts from. */
    public Course after(LocalDate from, LocalDate day, Course course) {
        LocalDate last = days.onOrBefore(day.minusDays(1));
        if (last.isBefore(from)) {
            return course;
        }
        return on(last, course).map(sent -> course.reaching(sent.reached())).orElse(course);
    }

    private Sending sending(Step chosen, List<Step> due, Course course) {
        LocalDate plannedOn = plannedOn(chosen, course);
        List<Skipped> skipped = due.stream()
                .filter(step -> step != chosen)
                .map(step -> skipped(step, plannedOn, course))
                .toList();
        return new Sending(chosen, plannedOn, skipped, due.get(due.size() - 1).offset());
    }

    private Skipped skipped(Step step, LocalDate chosenOn, Course course) {
        LocalDate on = plannedOn(step, course);
        return new Skipped(step, on, on.equals(chosenOn) ? Reason.MERGED : Reason.MISSED);
    }

    private List<Step> open(Course course) {
        return stepsOf(course).stream()
                .filter(step -> step.offset() > course.reached())
                .toList();
    }

    private List<Step> stepsOf(Course course) {
        return course.bornLate() ? List.of(Step.BORN_LATE) : steps;
    }

    private LocalDate plannedOn(Step step, Course course) {
        if (step == Step.BORN_LATE) {
            return days.onOrAfter(course.armedOn());
        }
        LocalDate plain = course.dueOn().plusDays(step.offset());
        return step.offset() > 0 ? days.onOrAfter(plain) : days.onOrBefore(plain);
    }

    /** Of two steps equally near, the later one: the day has passed, and it is the one that says so. */
    private static Comparator<Step> nearestFirst() {
        return Comparator.<Step>comparingInt(step -> Math.abs(step.offset()))
                .thenComparing(Comparator.comparingInt(Step::offset).reversed());
    }
}
