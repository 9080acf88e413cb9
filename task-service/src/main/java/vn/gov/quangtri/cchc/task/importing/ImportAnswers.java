package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.task.importing.ImportResponse.ColumnSummary;
import vn.gov.quangtri.cchc.task.importing.ImportResponse.Counts;
import vn.gov.quangtri.cchc.task.importing.ImportResponse.SourceSummary;
import vn.gov.quangtri.cchc.task.importing.RowPreview.Remark;
import vn.gov.quangtri.cchc.task.task.Problem;

/** What became of a file, in the caller's words. */
@ApplicationScoped
class ImportAnswers {

    private final Words words;
    private final Caller caller;

    ImportAnswers(Words words, Caller caller) {
        this.words = words;
        this.caller = caller;
    }

    ImportResponse of(Imported imported, boolean dryRun) {
        List<RowPreview> rows = new ArrayList<>();
        for (ImportedRow row : imported.rows()) {
            rows.add(row(rows.size(), row));
        }
        return new ImportResponse(
                dryRun,
                source(imported.file()),
                counts(imported),
                rows,
                imported.file().skipped(),
                imported.deleted(),
                imported.etag());
    }

    private static SourceSummary source(AppendixRows file) {
        Header header = file.table().header();
        List<ColumnSummary> columns = new ArrayList<>();
        header.labels()
                .forEach((field, cell) -> columns.add(new ColumnSummary(field.member(), cell.address(), cell.text())));
        List<ColumnSummary> others = header.others().stream()
                .map(cell -> new ColumnSummary(null, cell.address(), cell.text()))
                .toList();
        return new SourceSummary(
                file.table().kind(),
                file.table().name(),
                columns,
                others,
                file.numberedByPlace(),
                file.table().leftOut());
    }

    private static Counts counts(Imported imported) {
        int[] by = new int[RowStatus.values().length];
        int[] changes = new int[RowChange.values().length];
        for (ImportedRow row : imported.rows()) {
            by[row.status().ordinal()]++;
            if (row.change() != null) {
                changes[row.change().ordinal()]++;
            }
        }
        return new Counts(
                imported.rows().size(),
                by[RowStatus.UNDERSTOOD.ordinal()],
                by[RowStatus.ASKS.ordinal()],
                by[RowStatus.REFUSED.ordinal()],
                changes[RowChange.ADDED.ordinal()],
                changes[RowChange.CHANGED.ordinal()],
                changes[RowChange.UNCHANGED.ordinal()],
                imported.deleted().size());
    }

    private RowPreview row(int place, ImportedRow row) {
        Map<String, String> addresses = new LinkedHashMap<>();
        row.row().addresses().forEach((field, address) -> addresses.put(field.member(), address));
        return new RowPreview(
                row.row().number(),
                row.row().lines(),
                row.status(),
                row.change(),
                addresses,
                row.cells().content(),
                row.cells().expectedResult(),
                row.cells().leads(),
                row.cells().coordinators(),
                row.cells().note(),
                row.meaning().leads(),
                row.meaning().coordinators(),
                row.meaning().deadline(),
                remarks(place, row),
                row.previousNumber(),
                row.kept(),
                row.lost());
    }

    /** First what cannot be taken in, then what asks. Of a cell that cannot be taken in, nothing else is asked. */
    private List<Remark> remarks(int place, ImportedRow row) {
        List<Remark> remarks = new ArrayList<>();
        for (CellFault fault : row.row().faults()) {
            remarks.add(remark(fault.address(), fault.violation(place)));
        }
        for (Problem problem : row.meaning().problems()) {
            Field field = field(problem.pointer());
            if (row.row().faults().stream().noneMatch(fault -> fault.field() == field)) {
                String pointer = "/rows/" + place + problem.pointer();
                remarks.add(remark(
                        row.row().address(field), new Violation(pointer, problem.rule(), List.copyOf(problem.args()))));
            }
        }
        return remarks;
    }

    private Remark remark(String cell, Violation violation) {
        return new Remark(cell, violation.pointer(), violation.rule(), words.message(caller.language(), violation));
    }

    private static Field field(String pointer) {
        return Arrays.stream(Field.values())
                .filter(f -> pointer.startsWith("/" + f.member()))
                .findFirst()
                .orElse(Field.CONTENT);
    }
}
