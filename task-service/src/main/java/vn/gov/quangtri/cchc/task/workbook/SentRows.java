package vn.gov.quangtri.cchc.task.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.assignment.Entered;
import vn.gov.quangtri.cchc.task.tables.FileKind;
import vn.gov.quangtri.cchc.task.tables.FileRefusal;
import vn.gov.quangtri.cchc.task.tables.SourceCell;
import vn.gov.quangtri.cchc.task.tables.SourceFile;
import vn.gov.quangtri.cchc.task.tables.SourceRow;
import vn.gov.quangtri.cchc.task.tables.SourceTable;

/** The rows of a workbook that came back. Columns are known by their titles, in whatever order they are now. */
final class SentRows {

    /** As many as one file has: what cells share is kept in memory while it is written. */
    static final int MOST = 2_000;
    /** Above the titles somebody may have put a line or two. */
    private static final int LINES = 20;

    /** @param judged whether it has the monitor's columns */
    record Sent(boolean judged, List<SentRow> rows) {}

    private final Map<Column, Integer> columns;

    private SentRows(Map<Column, Integer> columns) {
        this.columns = columns;
    }

    /** @throws vn.gov.quangtri.cchc.kit.base.Refusal when it is no such workbook */
    static Sent of(SourceFile file) {
        if (file.kind() != FileKind.XLSX) {
            throw FileRefusal.of("file-no-workbook");
        }
        for (SourceTable table : file.tables()) {
            for (int i = 0; i < Math.min(LINES, table.rows().size()); i++) {
                Map<Column, Integer> titles = titles(table.rows().get(i));
                if (titles.containsKey(Column.ID)) {
                    List<SentRow> rows = new SentRows(whole(titles))
                            .rows(table.rows().subList(i + 1, table.rows().size()));
                    return new Sent(titles.containsKey(Column.JUDGEMENT), rows);
                }
            }
        }
        throw FileRefusal.of("file-no-assignments", Column.ID.title());
    }

    private static Map<Column, Integer> titles(SourceRow row) {
        Map<String, Integer> said = new HashMap<>();
        row.cells().forEach((place, cell) -> said.putIfAbsent(Folding.loose(cell.text()), place));
        Map<Column, Integer> titles = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Integer place = said.get(Folding.loose(column.title()));
            if (place != null) {
                titles.put(column, place);
            }
        }
        return titles;
    }

    private static Map<Column, Integer> whole(Map<Column, Integer> titles) {
        String lacking = Stream.of(Column.values())
                .filter(column -> column.isNeeded() && !titles.containsKey(column))
                .map(Column::title)
                .collect(Collectors.joining("; "));
        if (!lacking.isEmpty()) {
            throw FileRefusal.of("file-no-assignments", lacking);
        }
        return titles;
    }

    private List<SentRow> rows(List<SourceRow> rows) {
        if (rows.size() > MOST) {
            throw FileRefusal.of("file-too-many-rows", MOST);
        }
        return rows.stream().map(this::row).toList();
    }

    private SentRow row(SourceRow row) {
        Map<Column, String> addresses = new EnumMap<>(Column.class);
        columns.forEach((column, place) -> addresses.put(column, row.cell(place).address()));
        UUID id = id(cell(row, Column.ID).text());
        Long etag = number(cell(row, Column.ETAG).text());
        EntryCells cells = new EntryCells();
        if (id == null || etag == null) {
            cells.faults().add(CellRemark.of(Column.ID, addresses.get(Column.ID), "cell-row-unknown"));
        }
        Entered entered = new Entered(
                cells.percent(cell(row, Column.PERCENT)),
                cells.text(Column.NOTE, cell(row, Column.NOTE)),
                cells.text(Column.RESULT, cell(row, Column.RESULT)),
                cells.day(Column.COMPLETED, cell(row, Column.COMPLETED)),
                cells.text(Column.DOCUMENT, cell(row, Column.DOCUMENT)),
                cells.day(Column.DOCUMENT_DATE, cell(row, Column.DOCUMENT_DATE)));
        Judgement judgement = new Judgement(judged(row, Column.JUDGEMENT, cells), judged(row, Column.REASON, cells));
        return new SentRow(
                row.number(),
                id,
                etag == null ? 0 : etag,
                cell(row, Column.MARK).text(),
                entered,
                judgement,
                addresses,
                cells.faults());
    }

    private String judged(SourceRow row, Column column, EntryCells cells) {
        return columns.containsKey(column) ? cells.text(column, cell(row, column)) : null;
    }

    private SourceCell cell(SourceRow row, Column column) {
        return row.cell(columns.get(column));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
