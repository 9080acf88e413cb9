package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import vn.gov.quangtri.cchc.task.assignment.EnterJudgement;
import vn.gov.quangtri.cchc.task.assignment.EnterJudgement.Judged;
import vn.gov.quangtri.cchc.task.assignment.EnteredQueries;
import vn.gov.quangtri.cchc.task.assignment.EnteredQueries.Met;

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
        Map<UUID, Met> now = entered.met(scope, named);
        Map<UUID, SentRow> seen = new HashMap<>();
        Map<UUID, AssignmentMove> followed = new HashMap<>();
        Map<SentRow, TakenRow> taken = new IdentityHashMap<>();
        for (SentRow row : firstLeadsFirst(rows, now)) {
            SentRow first = row.id() == null ? null : seen.putIfAbsent(row.id(), row);
            taken.put(
                    row,
                    first == null
                            ? judge(row, now.get(row.id()), followed, dryRun)
                            : TakenRow.refused(row, List.of(row.remark(Column.ID, "cell-row-twice", first.line()))));
        }
        return rows.stream().map(taken::get).toList();
    }

    /** What the first lead's row says holds for the joint leads' other parts, wherever in the file they stand. */
    private static List<SentRow> firstLeadsFirst(List<SentRow> rows, Map<UUID, Met> now) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> now.containsKey(row.id()) && now.get(row.id()).led()))
                .toList();
    }

    /** @param followed parts that were moved by the rows before, in a dry run too */
    private TakenRow judge(SentRow row, Met now, Map<UUID, AssignmentMove> followed, boolean dryRun) {
        if (row.judgement().isEmpty() && row.isUntouched()) {
            return TakenRow.unchanged(row);
        }
        List<CellRemark> wrong = wrong(row, now);
        if (!wrong.isEmpty()) {
            return TakenRow.refused(row, wrong);
        }
        AssignmentMove move = row.judgement().move().orElseThrow();
        if (stands(move, now.state()) || followed.get(row.id()) == move) {
            return TakenRow.unchanged(row);
        }
        return followed.containsKey(row.id())
                ? TakenRow.refused(row, List.of(row.remark(Column.JUDGEMENT, "cell-first-lead-judged")))
                : made(row, move, followed, dryRun);
    }

    private List<CellRemark> wrong(SentRow row, Met now) {
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

    private TakenRow made(SentRow row, AssignmentMove move, Map<UUID, AssignmentMove> followed, boolean dryRun) {
        try {
            Judged judged =
                    judge.run(row.id(), row.etag(), move, row.judgement().reason(), dryRun);
            judged.followed().forEach(part -> followed.put(part, move));
            return TakenRow.applied(row, List.of(move), judged.version());
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
