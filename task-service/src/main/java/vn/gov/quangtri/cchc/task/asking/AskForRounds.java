package vn.gov.quangtri.cchc.task.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.appendix.AssigningProgress;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.RoundCopy;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Each open round asks, once, for the last word on the ongoing work of its plan, from as many days before its cut-off on as the plan warns
 * before due days. One job for each task. A plan whose work is still being given out is asked about later.
 */
@ApplicationScoped
class AskForRounds {

    private final Copies copies;
    private final AppendixRepository appendices;
    private final TaskRepository tasks;
    private final AskedRoundRepository asked;
    private final Jobs jobs;
    private final OfficeClock office;

    AskForRounds(
            Copies copies,
            AppendixRepository appendices,
            TaskRepository tasks,
            AskedRoundRepository asked,
            Jobs jobs,
            OfficeClock office) {
        this.copies = copies;
        this.appendices = appendices;
        this.tasks = tasks;
        this.asked = asked;
        this.jobs = jobs;
        this.office = office;
    }

    /** Asks for what is to be asked for on the office's day. */
    @Transactional
    void run(Scope scope) {
        LocalDate today = office.today();
        copies.openRounds().stream().filter(round -> asksOn(round, today)).forEach(round -> givenOut(round)
                .filter(revision -> asked.claim(round.id(), revision, today))
                .ifPresent(revision -> jobs.enqueueAll(AskForRoundJob.KIND, questions(scope, round))));
    }

    private boolean asksOn(RoundCopy round, LocalDate today) {
        return copies.plan(round.planId())
                .filter(plan -> plan.isPublic() && !plan.isEnded())
                .filter(plan -> round.asksOn(today, plan.settings().warningDays()))
                .isPresent();
    }

    /** The revision whose work has all been given out; none while that is under way. */
    private Optional<Integer> givenOut(RoundCopy round) {
        return appendices
                .findByIdOptional(round.planId())
                .flatMap(appendix -> appendix.assigning())
                .filter(AssigningProgress::complete)
                .map(AssigningProgress::revision);
    }

    private Map<String, Question> questions(Scope scope, RoundCopy round) {
        return tasks.ofPlan(scope, round.planId()).stream()
                .filter(task -> task.meaning().deadline().isOngoing())
                .map(Task::id)
                .collect(Collectors.toMap(id -> round.id() + " " + id, id -> question(round, id)));
    }

    private static Question question(RoundCopy round, UUID taskId) {
        return new Question(round.id(), taskId);
    }
}
