package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** An editor overrules what a phrase was read to mean, or agrees with it, or takes such a word back: in a draft. */
@ApplicationScoped
class SettleDeadline {

    private final Caller caller;
    private final DraftDesk desk;
    private final TaskRepository tasks;
    private final History history;
    private final Clock technical;

    SettleDeadline(Caller caller, DraftDesk desk, TaskRepository tasks, History history, Clock technical) {
        this.caller = caller;
        this.desk = desk;
        this.tasks = tasks;
        this.history = history;
        this.technical = technical;
    }

    @Transactional
    Edited run(UUID id, String ifMatch, SettlementRequest request) {
        return run(id, ifMatch, "deadline-settled", request.reason(), (task, reader) -> {
            ReadAs read = request.readFrom(task, reader);
            return new Settlement(
                    request.kind(),
                    request.dueOn(),
                    request.phrase(),
                    read,
                    caller.post(),
                    technical.instant(),
                    request.reason());
        });
    }

    @Transactional
    Edited takeBack(UUID id, String ifMatch, String reason) {
        return run(id, ifMatch, "deadline-settlement-taken-back", reason, (task, reader) -> {
            if (task.settlement == null) {
                throw Refusal.conflict("no-settlement", task.number);
            }
            return null;
        });
    }

    private Edited run(
            UUID id, String ifMatch, String what, String reason, BiFunction<Task, TaskReader, Settlement> word) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Task task = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft draft = desk.open(task.planId);
        tasks.reload(task);
        Preconditions.require(ifMatch, task.etag);
        Deadline before = task.deadline;
        task.settle(word.apply(task, draft.reader()));
        task.mean(draft.reader().read(task));
        desk.close(scope, draft, List.of(task));
        history.note(Author.of(caller), "task", id, what, before, task.deadline, reason);
        return new Edited(task, draft.appendix());
    }
}
