package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.task.workbook.WorkbookResponse.Counts;
import vn.gov.quangtri.cchc.task.workbook.WorkbookResponse.Remark;
import vn.gov.quangtri.cchc.task.workbook.WorkbookResponse.Row;

/** What became of a workbook, in the caller's words. */
@ApplicationScoped
class WorkbookAnswers {

    private final Words words;
    private final Caller caller;

    WorkbookAnswers(Words words, Caller caller) {
        this.words = words;
        this.caller = caller;
    }

    WorkbookResponse of(List<TakenRow> taken, boolean dryRun) {
        int[] by = new int[RowOutcome.values().length];
        List<Row> rows = new ArrayList<>();
        for (TakenRow row : taken) {
            by[row.outcome().ordinal()]++;
            rows.add(new Row(row.row().line(), row.row().id(), row.outcome(), row.moves(), remarks(rows.size(), row)));
        }
        Counts counts = new Counts(
                taken.size(),
                by[RowOutcome.APPLIED.ordinal()],
                by[RowOutcome.UNCHANGED.ordinal()],
                by[RowOutcome.REFUSED.ordinal()]);
        return new WorkbookResponse(dryRun, counts, rows);
    }

    private List<Remark> remarks(int place, TakenRow row) {
        List<Remark> remarks = new ArrayList<>();
        row.remarks().forEach(each -> remarks.add(remark(each.address(), each.violation(place))));
        if (row.refusal() != null) {
            remarks.addAll(said(place, row.row(), row.refusal()));
        }
        return remarks;
    }

    /** What the single move would have answered: by cell where it names members, else at the first cell that can be filled in. */
    private List<Remark> said(int place, SentRow row, Refusal refusal) {
        String at = "/rows/" + place;
        Column spoken = row.judgement().isEmpty() ? Column.PERCENT : Column.JUDGEMENT;
        if (refusal.violations().isEmpty()) {
            Locale language = caller.language();
            String message = words.find(language, refusal.code() + ".detail", refusal.args())
                    .orElse(refusal.code());
            return List.of(new Remark(row.addresses().get(spoken), at, refusal.code(), message));
        }
        return refusal.violations().stream()
                .map(v -> remark(
                        row.addresses().get(Column.of(v.pointer())),
                        new Violation(at + v.pointer(), v.rule(), v.args())))
                .toList();
    }

    private Remark remark(String cell, Violation violation) {
        return new Remark(cell, violation.pointer(), violation.rule(), words.message(caller.language(), violation));
    }
}
