package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** An editor overrules what a phrase was read to mean, in a draft. */
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
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Task task = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft draft = desk.open(task.planId);
        tasks.reload(task);
        Preconditions.require(ifMatch, task.etag);
        if (!request.isWhole()) {
            throw Refusal.rule("invalid", Violation.of("/dueOn", "day-or-ongoing"));
        }
        if (request.kind() == SettlementKind.AS_READ && !task.deadline.isUnderstood()) {
            throw Refusal.rule("invalid", Violation.of("/kind", "nothing-to-confirm", task.phrase));
        }
        Deadline before = task.deadline;
        task.settle(
                new Settlement(request.kind(), request.dueOn(), caller.post(), technical.instant(), request.reason()));
        task.mean(draft.reader().read(task));
        desk.close(scope, draft, List.of(task));
        history.note(Author.of(caller), "task", id, "deadline-settled", before, task.deadline, request.reason());
        return new Edited(task, draft.appendix());
    }
}
