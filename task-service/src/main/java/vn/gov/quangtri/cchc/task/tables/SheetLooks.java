package vn.gov.quangtri.cchc.task.tables;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look, and which of them may be written into. */
final class SheetLooks {

    private final CellStyle text;
    private final CellStyle title;
    private final CellStyle entry;

    SheetLooks(Workbook workbook) {
        text = wrapped(workbook);
        title = wrapped(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        entry = wrapped(workbook);
        entry.setLocked(false);
        // As text, so that a spreadsheet leaves alone what is typed: it would swap day and month by the machine's
        // locale,
        // and take 40% for 0.4.
        entry.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    private static CellStyle wrapped(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle text() {
        return text;
    }

    CellStyle title() {
        return title;
    }

    CellStyle entry() {
        return entry;
    }
}
