package vn.gov.quangtri.cchc.task.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.task.tables.CellKind;
import vn.gov.quangtri.cchc.task.tables.SourceCell;

/** Reads what was entered into the cells of a row, and notes every cell that holds something else. */
final class EntryCells {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

    private final List<CellRemark> faults = new ArrayList<>();

    List<CellRemark> faults() {
        return faults;
    }

    Integer percent(SourceCell cell) {
        String text = text(Column.PERCENT, cell);
        if (text == null) {
            return null;
        }
        Matcher whole = PERCENT.matcher(text);
        if (whole.matches()) {
            return Integer.valueOf(whole.group(1));
        }
        faults.add(CellRemark.of(Column.PERCENT, cell.address(), "cell-no-percent", text));
        return null;
    }

    LocalDate day(Column column, SourceCell cell) {
        String text = text(column, cell);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = Days.read(text);
        if (day.isEmpty()) {
            faults.add(CellRemark.of(column, cell.address(), "cell-no-day", text));
        }
        return day.orElse(null);
    }

    /** The text of a cell; null for an empty one, and for one that is no text at all. */
    String text(Column column, SourceCell cell) {
        if (cell.kind() == CellKind.FORMULA) {
            faults.add(CellRemark.of(column, cell.address(), "cell-formula"));
            return null;
        }
        if (cell.kind() == CellKind.ERROR || cell.kind() == CellKind.BOOLEAN) {
            faults.add(CellRemark.of(column, cell.address(), "cell-no-text", cell.text()));
            return null;
        }
        return cell.isBlank() ? null : cell.text();
    }
}
