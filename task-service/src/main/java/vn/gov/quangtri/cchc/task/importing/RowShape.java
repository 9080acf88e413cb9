package vn.gov.quangtri.cchc.task.importing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.task.tables.SourceCell;
import vn.gov.quangtri.cchc.task.tables.SourceRow;

/** What kind of row a row is, by which of its cells are empty, merged, or begin like the middle of a sentence. */
final class RowShape {

    private final Header header;
    /** Most rows have a printed number, so one without is none of its own. */
    private final boolean numbered;

    RowShape(AppendixTable table) {
        header = table.header();
        long printed = table.rows().stream()
                .filter(row -> Numbering.printed(own(row, Field.NUMBER)) != null)
                .count();
        numbered = printed * 2 >= table.rows().size();
    }

    /** The columns with texts that the table has. */
    List<Field> texts() {
        return Arrays.stream(Field.values())
                .filter(f -> f != Field.NUMBER && header.has(f))
                .toList();
    }

    /** The text of a cell that is this column's own; nothing where a cell beside it is spread over it. */
    String own(SourceRow row, Field field) {
        if (!header.has(field)) {
            return "";
        }
        SourceCell cell = header.cell(row, field);
        return isSpread(row, cell) ? "" : cell.text();
    }

    /** Whether the cell shows what stands beside it in the same row. */
    boolean isSpread(SourceRow row, SourceCell cell) {
        return cell.isContinued() && line(cell.anchor()).equals(String.valueOf(row.number()));
    }

    /** Of an address, perhaps with its table before it. */
    private static String line(String address) {
        return address.substring(address.lastIndexOf('!') + 1).replaceAll("[A-Z]+", "");
    }

    /** Content, and the number if there is one, are one cell with those of the row above. */
    boolean isMergedInto(SourceRow above, SourceRow row) {
        return isSame(above, row, Field.CONTENT)
                && (!header.has(Field.NUMBER)
                        || isSame(above, row, Field.NUMBER)
                        || own(row, Field.NUMBER).isBlank());
    }

    private boolean isSame(SourceRow above, SourceRow row, Field field) {
        SourceCell cell = header.cell(row, field);
        return cell.isContinued()
                && !isSpread(row, cell)
                && cell.anchor().equals(header.cell(above, field).anchor());
    }

    /** A text over the columns, or beside a Roman number or a letter, and nobody who does anything by any day. */
    boolean isHeading(SourceRow row) {
        boolean nobody = Stream.of(Field.LEADS, Field.COORDINATORS, Field.DEADLINE, Field.EXPECTED)
                .allMatch(f -> own(row, f).isBlank());
        String content = own(row, Field.CONTENT);
        return nobody && Numbering.printed(own(row, Field.NUMBER)) == null && !beginsSmall(content);
    }

    /** No number, and either no content or the middle of a sentence. */
    boolean isContinuation(SourceRow row) {
        if (!own(row, Field.NUMBER).isBlank()) {
            return false;
        }
        String content = own(row, Field.CONTENT);
        boolean alone =
                own(row, Field.LEADS).isBlank() && own(row, Field.DEADLINE).isBlank();
        return content.isBlank() ? numbered : beginsSmall(content) && (numbered || alone);
    }

    static boolean beginsSmall(String text) {
        return !text.isEmpty()
                && (Character.isLowerCase(text.codePointAt(0)) || "-+•–,;.)".indexOf(text.charAt(0)) >= 0);
    }

    /** One of several parts of the work above it. */
    static boolean isListed(String content) {
        return !content.isEmpty() && "-+•–".indexOf(content.charAt(0)) >= 0;
    }

    /** Whether a deadline's words only go on: "Hoàn thành trước" and "quý IV/2023", "Trước ngày" and "30/11/2023". */
    static boolean isRest(String begun, String more) {
        boolean open = Character.isLetter(begun.codePointBefore(begun.length()));
        return beginsSmall(more) || open && Character.isDigit(more.codePointAt(0));
    }

    /** "(1) (2) (3)" below the titles. */
    static boolean countsColumns(SourceRow row) {
        int expected = 1;
        for (SourceCell cell : row.cells().values()) {
            if (!cell.isBlank() && !cell.text().replaceAll("[()\\s]", "").equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return expected > 3;
    }
}
