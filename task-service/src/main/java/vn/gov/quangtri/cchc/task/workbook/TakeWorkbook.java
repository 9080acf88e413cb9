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
import vn.gov.quangtri.cchc.task.assignment.EnterAssignment;
import vn.gov.quangtri.cchc.task.assignment.EnterAssignment.Made;
import vn.gov.quangtri.cchc.task.assignment.Entered;
import vn.gov.quangtri.cchc.task.assignment.EnteredNow;
import vn.gov.quangtri.cchc.task.assignment.EnteredQueries;

/**
 * Takes in the rows of a workbook, each by itself: a row that is refused holds back no other. A row that nobody touched, and one that
 * stands there already, change nothing, so that the same file may come again.
 */
@ApplicationScoped
class TakeWorkbook {

    private final Caller caller;
    private final EnteredQueries entered;
    private final EnterAssignment enter;
    private final CheckRow check;

    TakeWorkbook(Caller caller, EnteredQueries entered, EnterAssignment enter, CheckRow check) {
        this.caller = caller;
        this.entered = entered;
        this.enter = enter;
        this.check = check;
    }

    List<TakenRow> run(List<SentRow> rows, boolean dryRun) {
        Scope scope = Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        Set<UUID> touched = rows.stream()
                .filter(row -> !row.isUntouched())
                .map(SentRow::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, EnteredNow> now = entered.of(scope, touched);
        Map<UUID, SentRow> seen = new HashMap<>();
        List<TakenRow> taken = new ArrayList<>();
        for (SentRow row : rows) {
            SentRow first = row.id() == null ? null : seen.putIfAbsent(row.id(), row);
            taken.add(
                    first == null
                            ? take(row, now.get(row.id()), dryRun)
                            : TakenRow.refused(row, List.of(row.remark(Column.ID, "cell-row-twice", first.line()))));
        }
        return taken;
    }

    private TakenRow take(SentRow row, EnteredNow now, boolean dryRun) {
        if (row.isUntouched()) {
            return TakenRow.unchanged(row);
        }
        List<CellRemark> wrong = check.cells(row);
        if (row.id() != null && now == null) {
            wrong.add(row.remark(Column.ID, "cell-not-held"));
        }
        Entered wanted = now == null ? row.entered() : row.entered().over(now.entered());
        if (wrong.isEmpty() && wanted.equals(now.entered())) {
            return TakenRow.unchanged(row);
        }
        if (now != null) {
            wrong.addAll(check.against(row, now.entered()));
        }
        return wrong.isEmpty() ? enter(row, now, wanted, dryRun) : TakenRow.refused(row, wrong);
    }

    private TakenRow enter(SentRow row, EnteredNow now, Entered wanted, boolean dryRun) {
        try {
            Made made = enter.run(now, row.etag(), wanted, dryRun);
            return TakenRow.applied(row, made.moves(), made.version());
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.STALE
                    ? TakenRow.refused(row, check.stale(row, wanted, now.entered()))
                    : TakenRow.refused(row, refusal);
        } catch (OptimisticLockException e) {
            return TakenRow.refused(row, check.stale(row, wanted, now.entered()));
        }
    }
}
