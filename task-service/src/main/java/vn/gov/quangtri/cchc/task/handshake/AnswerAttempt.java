package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.LockAnswer;
import vn.gov.quangtri.cchc.task.appendix.LockOutcome;
import vn.gov.quangtri.cchc.task.appendix.Parties;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.Pending;
import vn.gov.quangtri.cchc.task.task.RereadTasks;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Answers a plan that asks for its appendix: locked, if it is the version asked for and nothing in it stops the issue; else refused, with
 * the reason. Every attempt gets one answer; an attempt older than the last one answered gets none.
 */
@ApplicationScoped
class AnswerAttempt {

    private static final int MOST_DETAILS = 100;

    private final AppendixEvents events;
    private final TaskRepository tasks;
    private final RereadTasks reread;

    AnswerAttempt(AppendixEvents events, TaskRepository tasks, RereadTasks reread) {
        this.events = events;
        this.tasks = tasks;
        this.reread = reread;
    }

    void run(Scope scope, Appendix appendix, PlanCopy plan) {
        Pending asked = plan.pending();
        if (appendix.hasAnswered(asked.revision(), asked.attempt())
                || appendix.isBeyond(asked.revision(), asked.attempt())) {
            return;
        }
        appendix.unlock();
        reread.run(scope, appendix, plan);
        LockAnswer answer = answer(appendix, asked, tasks.ofPlan(scope, plan.id()));
        appendix.answer(answer);
        events.publish(appendix, answer.outcome() == LockOutcome.LOCKED ? AppendixDeed.LOCKED : AppendixDeed.REFUSED);
    }

    private static LockAnswer answer(Appendix appendix, Pending asked, List<Task> tasks) {
        if (asked.appendixVersion() != appendix.appendixVersion()) {
            return refused(
                    asked,
                    "appendix-changed",
                    List.of(String.valueOf(asked.appendixVersion()), String.valueOf(appendix.appendixVersion())));
        }
        if (tasks.isEmpty()) {
            return refused(asked, "appendix-empty", List.of());
        }
        List<String> problems = tasks.stream()
                .flatMap(t -> t.meaning().problems().stream().map(p -> t.number() + p.pointer() + " " + p.rule()))
                .limit(MOST_DETAILS)
                .toList();
        if (!problems.isEmpty()) {
            return refused(asked, "appendix-has-problems", problems);
        }
        Parties parties = new Parties(
                tasks.stream().flatMap(t -> t.meaning().agencyKeys()).toList(),
                tasks.stream().flatMap(t -> t.meaning().groupKeys()).toList());
        return LockAnswer.locked(asked.revision(), asked.attempt(), asked.appendixVersion(), parties);
    }

    private static LockAnswer refused(Pending asked, String reason, List<String> details) {
        return LockAnswer.refused(asked.revision(), asked.attempt(), asked.appendixVersion(), reason, details);
    }
}
