package vn.gov.quangtri.cchc.task.importing;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.gov.quangtri.cchc.task.tables.SourceCell;
import vn.gov.quangtri.cchc.task.tables.SourceRow;
import vn.gov.quangtri.cchc.task.tables.SourceTable;

/**
 * Tables and sheets below the appendix's own that go on with it: with the same titles, with other titles for the same columns, or cut off
 * without any, where their numbers go on.
 */
final class JoinTables {

    private final Header header;
    private final List<SourceRow> rows;
    private final int width;

    /** @param rows of the appendix, to which those of the others are added */
    JoinTables(Header header, SourceTable table, List<SourceRow> rows) {
        this.header = header;
        this.rows = rows;
        this.width = width(table);
    }

    /** Whether the table goes on with the appendix; then its rows were added. */
    boolean takes(SourceTable table) {
        if (table.rows().isEmpty()) {
            return false;
        }
        // With fewer columns it is another table, however well the titles that it has agree.
        if (width(table) >= width && header.isRepeatedBy(table.rows().get(0))) {
            add(table, header, 0);
            return true;
        }
        Optional<Header> own = FindHeader.in(table).filter(Header::isWhole);
        if (own.isPresent()) {
            return own.get().columns().keySet().equals(header.columns().keySet())
                    && add(table, own.get(), own.get().first() + own.get().depth());
        }
        return goesOn(table) && add(table, header, 0);
    }

    /** A table that was cut in two: as wide, and its first number is the next one, or both have none. */
    private boolean goesOn(SourceTable table) {
        SourceRow first = table.rows().get(0);
        if (width(table) != width
                || text(first, Field.CONTENT).isBlank()
                || text(first, Field.LEADS).isBlank()) {
            return false;
        }
        Integer number = header.has(Field.NUMBER) ? Numbering.printed(text(first, Field.NUMBER)) : null;
        Integer before = header.has(Field.NUMBER) ? lastNumber() : null;
        return number == null ? before == null : before != null && number == before + 1;
    }

    private String text(SourceRow row, Field field) {
        return header.cell(row, field).text();
    }

    private Integer lastNumber() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Integer number = Numbering.printed(text(rows.get(i), Field.NUMBER));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static int width(SourceTable table) {
        return table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToInt(row -> row.cells().lastKey() + 1)
                .max()
                .orElse(0);
    }

    private boolean add(SourceTable table, Header own, int from) {
        table.rows().stream().skip(from).map(row -> placed(table, own, row)).forEach(rows::add);
        return true;
    }

    /** Its cells under the appendix's columns; addresses say which table they are of. */
    private SourceRow placed(SourceTable table, Header own, SourceRow row) {
        SortedMap<Integer, SourceCell> cells = new TreeMap<>();
        header.columns().forEach((field, column) -> {
            SourceCell cell = own.cell(row, field);
            cells.put(
                    column,
                    new SourceCell(
                            table.name() + "!" + cell.address(),
                            cell.text(),
                            cell.raw(),
                            cell.kind(),
                            table.name() + "!" + cell.anchor(),
                            cell.clipped()));
        });
        return new SourceRow(row.number(), cells);
    }
}
