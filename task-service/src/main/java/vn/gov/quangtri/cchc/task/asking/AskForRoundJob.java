package vn.gov.quangtri.cchc.task.asking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.assignment.Assignment;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.assignment.RecordMove;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.RoundCopy;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Asks the leads of one ongoing task for their last word, for a round. The task is held while it looks whether the round and the plan are
 * still there: the plan's end holds it, too, and sees what was asked. A second run finds nothing left to ask.
 */
@ApplicationScoped
class AskForRoundJob implements JobWorker {

    static final String KIND = "ask-for-round";

    private final Copies copies;
    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final RecordMove record;

    AskForRoundJob(Copies copies, TaskRepository tasks, AssignmentRepository assignments, RecordMove record) {
        this.copies = copies;
        this.tasks = tasks;
        this.assignments = assignments;
        this.record = record;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Question question = job.payload(Question.class);
        tasks.hold(Scope.system(), question.taskId())
                .flatMap(task -> stillAsking(question))
                .ifPresent(round -> ask(Scope.system(), round, question));
    }

    private Optional<RoundCopy> stillAsking(Question question) {
        return copies.round(question.roundId()).filter(RoundCopy::isOpen).filter(round -> copies.plan(round.planId())
                .filter(plan -> !plan.isEnded())
                .isPresent());
    }

    private void ask(Scope scope, RoundCopy round, Question question) {
        assignments.ofTask(scope, question.taskId()).stream()
                .filter(part -> part.state().isOpen() && part.waitsForLastWord(round.id()))
                .forEach(part -> askForWord(part, round));
    }

    private void askForWord(Assignment part, RoundCopy round) {
        part.askLastWord(round.id(), round.dueOn());
        record.after(part, AssignmentMove.ASK_LAST_WORD, Author.SYSTEM, round.title());
    }
}
