package vn.gov.quangtri.cchc.task.importing;

import java.util.Set;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.tables.CellKind;
import vn.gov.quangtri.cchc.task.tables.SourceCell;

/** The text of a cell, where a cell of that kind may stand there at all. */
final class CellTexts {

    private static final Set<Field> WORDS = Set.of(Field.CONTENT, Field.LEADS, Field.COORDINATORS);
    /** From the 13th on, day and month cannot have been swapped. */
    private static final int UNSWAPPED = 13;

    private CellTexts() {}

    /** The text; what is wrong with the cell is noted at the row. */
    static String read(Field field, SourceCell cell, FileRow row) {
        if (!cell.isBlank() || cell.kind() == CellKind.FORMULA) {
            check(field, cell, row);
        }
        if (cell.clipped()) {
            row.fault(CellFault.of(field, cell.address(), "cell-too-long", field.longest()));
        }
        return field == Field.DEADLINE && cell.kind() == CellKind.DATE ? day(cell) : Folding.clean(cell.text());
    }

    private static void check(Field field, SourceCell cell, FileRow row) {
        switch (cell.kind()) {
            case FORMULA -> row.fault(CellFault.of(field, cell.address(), "cell-formula"));
            case ERROR, BOOLEAN -> noText(field, cell, row);
            case NUMBER, DATE -> {
                if (WORDS.contains(field)) {
                    noText(field, cell, row);
                }
            }
            case TEXT -> {
                // As it should be.
            }
        }
    }

    private static void noText(Field field, SourceCell cell, FileRow row) {
        row.fault(CellFault.of(field, cell.address(), "cell-no-text", cell.text()));
        row.wrong(field, cell);
    }

    /** A spreadsheet may have swapped day and month; then its serial number is handed on, which the deadline language asks about. */
    private static String day(SourceCell cell) {
        String first = cell.text().split("/")[0];
        return first.length() == 2 && Integer.parseInt(first) >= UNSWAPPED ? cell.text() : cell.raw();
    }
}
