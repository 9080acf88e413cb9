package vn.gov.quangtri.cchc.notification.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.PlanCopy;
import vn.gov.quangtri.cchc.notification.copies.TaskCopy;
import vn.gov.quangtri.cchc.notification.ladder.Course;
import vn.gov.quangtri.cchc.notification.ladder.Ladder;
import vn.gov.quangtri.cchc.notification.policy.Manner;
import vn.gov.quangtri.cchc.notification.policy.Policy;
import vn.gov.quangtri.cchc.notification.watch.Ladders;
import vn.gov.quangtri.cchc.notification.watch.Matter;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/** Some watched days with all that decides what they give. The sweep and the preview ask this same thing, so they agree. */
record Batch(
        Ladders ladders,
        Map<UUID, Matter> matters,
        Map<UUID, PlanCopy> plans,
        Map<UUID, TaskCopy> tasks,
        Agencies agencies) {

    /** Why nothing more is sent for this day's plan; empty while it is in force, or not known yet. */
    Optional<String> planStopped(WatchedDay day) {
        return Optional.ofNullable(plan(day)).flatMap(PlanCopy::stopReason);
    }

    Ladder ladder(WatchedDay day) {
        return ladders.ladder(policy(day));
    }

    /** What this day gives on that day of the office, being so far on its ladder. */
    Optional<Outgoing> on(LocalDate today, WatchedDay day, Course course) {
        Policy policy = policy(day);
        Matter matter = matters.get(day.matterId());
        return ladders.ladder(policy)
                .on(today, course)
                .map(sending -> new Outgoing(
                        day,
                        matter,
                        title(matter),
                        plan(day),
                        agencies.view(matter.holder()),
                        agencies.hasEnded(matter.holder(), today),
                        manner(day),
                        policy.id(),
                        sending));
    }

    private PlanCopy plan(WatchedDay day) {
        return day.planId() == null ? null : plans.get(day.planId());
    }

    private Policy policy(WatchedDay day) {
        return ladders.policy(day.planId(), day.subject(), manner(day));
    }

    private Manner manner(WatchedDay day) {
        return Ladders.manner(matters.get(day.matterId()), agencies);
    }

    private String title(Matter matter) {
        TaskCopy task = matter.taskId() == null ? null : tasks.get(matter.taskId());
        return task == null || task.content() == null ? matter.title() : task.content();
    }
}
