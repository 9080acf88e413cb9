package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.task.access.Reading;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.task.AppendixResponse.TaskProblem;
import vn.gov.quangtri.cchc.task.task.ProblemQueries.Placed;

/** What in an appendix stops its issue, in the caller's words. What is locked has none. */
@ApplicationScoped
class AppendixProblems {

    /** Before the first of all. */
    private static final TaskKey FIRST = new TaskKey(Integer.MIN_VALUE, new UUID(0, 0));

    private final AppendixRepository appendices;
    private final ProblemQueries queries;
    private final TaskAnswers words;
    private final Reading reading;

    AppendixProblems(AppendixRepository appendices, ProblemQueries queries, TaskAnswers words, Reading reading) {
        this.appendices = appendices;
        this.queries = queries;
        this.words = words;
        this.reading = reading;
    }

    @Transactional
    Page<TaskProblem> page(UUID planId, PageParams page) {
        Appendix appendix = appendix(planId);
        String print = Cursor.fingerprint("appendix-problems", planId);
        List<String> after = page.after(print);
        TaskKey from = TaskKey.of(after).orElse(FIRST);
        int passed = after.isEmpty() ? 0 : 1 + Cursor.value(after, 2, Integer::valueOf);
        List<Placed> rows = appendix.isLocked() ? List.of() : queries.page(planId, from, passed, page.limit() + 1);
        Page<Placed> found = Page.of(
                rows,
                page,
                row -> Cursor.encode(print, row.task().number(), row.task().id(), row.index()),
                () -> count(appendix));
        return new Page<>(explained(found.items()), found.next(), found.total());
    }

    /** An appendix of a plan that the caller may know of. */
    Appendix appendix(UUID planId) {
        reading.plan(planId);
        return appendices.findByIdOptional(planId).orElseThrow(() -> Refusal.notFound("plan", planId));
    }

    List<TaskProblem> first(Appendix appendix, int most) {
        return appendix.isLocked() ? List.of() : explained(queries.page(appendix.planId(), FIRST, 0, most));
    }

    int count(Appendix appendix) {
        return appendix.isLocked() ? 0 : queries.count(appendix.planId());
    }

    private List<TaskProblem> explained(List<Placed> rows) {
        List<Words.Explained> said =
                words.explain(rows.stream().map(Placed::problem).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> TaskProblem.of(rows.get(i).task(), said.get(i)))
                .toList();
    }
}
