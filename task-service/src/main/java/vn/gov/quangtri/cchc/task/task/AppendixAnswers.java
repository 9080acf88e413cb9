package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.access.Reading;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.task.AppendixResponse.TaskProblem;

/** An appendix in the caller's words, seen as a whole at one moment. */
@ApplicationScoped
class AppendixAnswers {

    private final AppendixRepository appendices;
    private final TaskRepository tasks;
    private final TaskAnswers words;
    private final Reading reading;

    AppendixAnswers(AppendixRepository appendices, TaskRepository tasks, TaskAnswers words, Reading reading) {
        this.appendices = appendices;
        this.tasks = tasks;
        this.words = words;
        this.reading = reading;
    }

    @Transactional
    AppendixResponse get(UUID planId) {
        Scope scope = reading.states();
        reading.plan(planId);
        Appendix appendix = appendices.findByIdOptional(planId).orElseThrow(() -> Refusal.notFound("plan", planId));
        // What is locked has no problems, and may have thousands of tasks.
        Stream<Task> asked = appendix.isLocked() ? Stream.empty() : tasks.withProblems(scope, planId).stream();
        List<TaskProblem> problems = asked.flatMap(this::problems).toList();
        return AppendixResponse.of(appendix, problems);
    }

    private Stream<TaskProblem> problems(Task task) {
        return words.explain(task.problems).stream()
                .map(p -> new TaskProblem(task.id, task.number, p.pointer(), p.rule(), p.message()));
    }
}
