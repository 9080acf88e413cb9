package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentState;
import vn.gov.quangtri.cchc.task.assignment.EnterAssignment.Made;
import vn.gov.quangtri.cchc.task.assignment.EnterJudgement;
import vn.gov.quangtri.cchc.task.assignment.EnteredQueries;

/**
 * Takes in what the monitor wrote beside the rows, each by itself, by the same rules as one by one: of its own agency's work nothing. What
 * agencies enter stands there to be read; a row in which it was changed is refused.
 */
@ApplicationScoped
class JudgeWorkbook {

    private final Caller caller;
    private final EnteredQueries entered;
    private final EnterJudgement judge;

    JudgeWorkbook(Caller caller, EnteredQueries entered, EnterJudgement judge) {
        this.caller = caller;
        this.entered = entered;
        this.judge = judge;
    }

    List<TakenRow> run(List<SentRow> rows, boolean dryRun) {
        Scope scope = Access.province(caller, Role.MONITOR);
        Set<UUID> named = rows.stream()
                .filter(row -> !row.judgement().isEmpty())
                .map(SentRow::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AssignmentState> now = entered.states(scope, named);
        Map<UUID, SentRow> seen = new HashMap<>();
        List<TakenRow> taken = new ArrayList<>();
        for (SentRow row : rows) {
            SentRow first = row.id() == null ? null : seen.putIfAbsent(row.id(), row);
            taken.add(
                    first == null
                            ? judge(row, now.get(row.id()), dryRun)
                            : TakenRow.refused(row, List.of(row.remark(Column.ID, "cell-row-twice", first.line()))));
        }
        return taken;
    }

    private TakenRow judge(SentRow row, AssignmentState now, boolean dryRun) {
        if (row.judgement().isEmpty() && row.isUntouched()) {
            return TakenRow.unchanged(row);
        }
        List<CellRemark> wrong = wrong(row, now);
        if (!wrong.isEmpty()) {
            return TakenRow.refused(row, wrong);
        }
        AssignmentMove move = row.judgement().move().orElseThrow();
        return stands(move, now) ? TakenRow.unchanged(row) : made(row, move, dryRun);
    }

    private List<CellRemark> wrong(SentRow row, AssignmentState now) {
        List<CellRemark> wrong = new ArrayList<>(row.faults());
        if (row.isEntered()) {
            wrong.add(row.remark(Column.PERCENT, "cell-agency-enters"));
        }
        if (row.judgement().isEmpty()) {
            return wrong;
        }
        if (row.id() != null && now == null) {
            wrong.add(row.remark(Column.ID, "cell-row-unknown"));
        }
        AssignmentMove move = row.judgement().move().orElse(null);
        if (move == null && row.canRead(Column.JUDGEMENT)) {
            wrong.add(row.remark(
                    Column.JUDGEMENT,
                    "cell-no-judgement",
                    String.valueOf(row.judgement().word())));
        }
        if (move == AssignmentMove.RETURN && row.judgement().reason() == null && row.canRead(Column.REASON)) {
            wrong.add(row.remark(Column.REASON, "cell-empty", Column.REASON.title()));
        }
        return wrong;
    }

    /** It was judged so already: the same file may come again. */
    private static boolean stands(AssignmentMove move, AssignmentState now) {
        return now == (move == AssignmentMove.CONFIRM ? AssignmentState.CONFIRMED : AssignmentState.RETURNED);
    }

    private TakenRow made(SentRow row, AssignmentMove move, boolean dryRun) {
        try {
            Made made = judge.run(row.id(), row.etag(), move, row.judgement().reason(), dryRun);
            return TakenRow.applied(row, made.moves(), made.version());
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.STALE ? stale(row) : TakenRow.refused(row, refusal);
        } catch (OptimisticLockException e) {
            return stale(row);
        }
    }

    private static TakenRow stale(SentRow row) {
        return TakenRow.refused(row, List.of(row.remark(Column.JUDGEMENT, "cell-changed-meanwhile")));
    }
}
