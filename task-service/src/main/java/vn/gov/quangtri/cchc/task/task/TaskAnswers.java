package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.task.access.Reading;

/** Tasks in the caller's words. */
@ApplicationScoped
class TaskAnswers {

    private final Words words;
    private final Caller caller;
    private final Reading reading;

    TaskAnswers(Words words, Caller caller, Reading reading) {
        this.words = words;
        this.caller = caller;
        this.reading = reading;
    }

    /** Without the reasons and posts of editors for those who have no part in their work. */
    TaskResponse of(Task task) {
        return TaskResponse.of(task, explain(task.problems), reading.isCentral());
    }

    List<Words.Explained> explain(List<Problem> problems) {
        return words.explain(
                caller.language(),
                problems.stream()
                        .map(p -> new Violation(p.pointer(), p.rule(), List.copyOf(p.args())))
                        .toList());
    }
}
