package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.task.importing.SkippedRow.Kind;
import vn.gov.quangtri.cchc.task.tables.FileRefusal;
import vn.gov.quangtri.cchc.task.tables.SourceCell;
import vn.gov.quangtri.cchc.task.tables.SourceRow;

/** Tells the rows of a table apart: tasks, tasks that go on in the next row, headings of groups, the header again. */
final class ReadRows {

    /** As many as an appendix may have. */
    private static final int ROWS = 5_000;
    /** Of a text in a message, in characters. */
    private static final int SHOWN = 200;
    /** Between two deadlines of which only a person can say which it is. */
    private static final String EITHER = " hoặc ";

    private final AppendixTable table;
    private final RowShape shape;
    private final List<FileRow> rows = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private FileRow last;
    private SourceRow lastSource;
    private boolean headingBefore;

    private ReadRows(AppendixTable table) {
        this.table = table;
        this.shape = new RowShape(table);
    }

    static AppendixRows of(AppendixTable table) {
        ReadRows reading = new ReadRows(table);
        table.rows().forEach(reading::row);
        if (reading.rows.isEmpty()) {
            throw FileRefusal.of("file-has-no-rows");
        }
        boolean byPlace = Numbering.complete(reading.rows);
        return new AppendixRows(table.withoutRows(), byPlace, reading.rows, reading.skipped);
    }

    private void row(SourceRow row) {
        if (table.header().isRepeatedBy(row) || rows.isEmpty() && RowShape.countsColumns(row)) {
            skip(row, Kind.REPEATED_HEADER);
        } else if (lastSource != null && shape.isMergedInto(lastSource, row)) {
            merge(row);
        } else if (shape.isHeading(row)) {
            headingBefore = true;
            skip(row, Kind.HEADING);
        } else if (last != null && shape.isContinuation(row)) {
            goOn(row);
        } else {
            begin(row);
        }
    }

    private void skip(SourceRow row, Kind kind) {
        String text = row.cells().values().stream()
                .filter(cell -> !cell.isBlank() && !cell.isContinued())
                .map(SourceCell::text)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        skipped.add(new SkippedRow(row.number(), kind, start(text)));
    }

    private void begin(SourceRow row) {
        if (rows.size() >= ROWS) {
            throw FileRefusal.of("file-too-many-rows", ROWS);
        }
        FileRow task = new FileRow();
        task.line(row.number());
        task.number(Numbering.printed(shape.own(row, Field.NUMBER)));
        if (table.header().has(Field.NUMBER)) {
            task.put(Field.NUMBER, table.header().cell(row, Field.NUMBER).address(), shape.own(row, Field.NUMBER));
        }
        if (headingBefore) {
            task.afterHeading();
        }
        for (Field field : shape.texts()) {
            SourceCell cell = table.header().cell(row, field);
            boolean across = shape.isSpread(row, cell);
            task.put(field, cell.address(), across ? "" : CellTexts.read(field, cell, task));
        }
        rows.add(task);
        last = task;
        lastSource = row;
        headingBefore = false;
    }

    /**
     * The rest of a row that a page break cut, or that somebody typed in two. A part of the work with its own day or its own lead is no rest:
     * its day must not become the whole task's.
     */
    private void goOn(SourceRow row) {
        last.line(row.number());
        boolean part = RowShape.isListed(shape.own(row, Field.CONTENT));
        for (Field field : shape.texts()) {
            SourceCell cell = table.header().cell(row, field);
            if (!cell.isContinued() && !cell.isBlank()) {
                String more = CellTexts.read(field, cell, last);
                if (field == Field.DEADLINE
                        && differs(field, more)
                        && (part || !RowShape.isRest(last.text(field), more))) {
                    differ("cell-deadlines-differ", field, cell, more);
                } else if (field == Field.LEADS && differs(field, more) && part) {
                    differ("cell-leads-differ", field, cell, more);
                } else if (!(part && last.text(field).equals(more))) {
                    last.append(field, cell.address(), RowShape.beginsSmall(more) ? " " : "\n", more);
                }
            }
        }
    }

    /** Several rows beside one merged content: one task of several agencies. */
    private void merge(SourceRow row) {
        last.line(row.number());
        for (Field field : shape.texts()) {
            SourceCell cell = table.header().cell(row, field);
            if (cell.isContinued() || cell.isBlank() || field == Field.CONTENT) {
                continue;
            }
            String more = CellTexts.read(field, cell, last);
            boolean parties = field == Field.LEADS || field == Field.COORDINATORS;
            if (field == Field.DEADLINE && differs(field, more)) {
                differ("cell-deadlines-differ", field, cell, more);
            } else if (!last.text(field).equals(more)) {
                last.append(field, cell.address(), parties ? "; " : "\n", more);
            }
        }
    }

    private boolean differs(Field field, String more) {
        return !last.text(field).isBlank() && !last.text(field).equals(more);
    }

    /** Both stay, in words that are never taken for one day. */
    private void differ(String rule, Field field, SourceCell cell, String more) {
        last.fault(CellFault.of(field, cell.address(), rule, start(last.text(field)), start(more)));
        last.append(field, cell.address(), field == Field.DEADLINE ? EITHER : "\n", more);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
