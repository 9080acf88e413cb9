package vn.gov.quangtri.cchc.task.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the stored value of an Excel cell shows. */
final class SheetValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final List<String> strings;
    private final DateStyles styles;
    private final boolean from1904;

    SheetValues(List<String> strings, DateStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    SourceCell cell(String address, String type, int style, boolean formula, String stored) {
        CellKind kind = kind(type, style);
        CellKind told = formula ? CellKind.FORMULA : kind;
        if (kind == CellKind.DATE) {
            LocalDate day = day(stored);
            return day == null
                    ? new SourceCell(address, stored, stored, formula ? told : CellKind.NUMBER, address)
                    : new SourceCell(address, DAY.format(day), serial(day), told, address);
        }
        String text = kind == CellKind.NUMBER ? plain(stored) : "s".equals(type) ? shared(stored) : decoded(stored);
        return SourceCell.of(address, text, told);
    }

    /** One that was perhaps cut stays as long as it is, by which that is known. */
    static String decoded(String stored) {
        return stored.length() >= ReadingBudget.CELL_CHARS ? stored : ExcelText.of(stored);
    }

    private CellKind kind(String type, int style) {
        if (type == null || type.equals("n")) {
            return styles.isDate(style) ? CellKind.DATE : CellKind.NUMBER;
        }
        return switch (type) {
            case "b" -> CellKind.BOOLEAN;
            case "e" -> CellKind.ERROR;
            default -> CellKind.TEXT;
        };
    }

    private String shared(String index) {
        int i = Integer.parseInt(index.strip());
        if (i < 0 || i >= strings.size()) {
            throw FileRefusal.of("file-broken");
        }
        return strings.get(i);
    }

    /** A number without a tail of zeros and without an exponent; what is none stays as it is. */
    private static String plain(String stored) {
        if (stored.length() > 40) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            return Math.abs(number.scale()) > 40
                    ? stored
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private LocalDate day(String stored) {
        try {
            double serial = Double.parseDouble(stored);
            return DateUtil.isValidExcelDate(serial)
                    ? DateUtil.getLocalDateTime(serial, from1904).toLocalDate()
                    : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** As a file that counts from 1900 stores it, whatever this one does. */
    private static String serial(LocalDate day) {
        return String.valueOf((long) DateUtil.getExcelDate(day));
    }
}
