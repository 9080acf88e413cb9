package vn.gov.quangtri.cchc.task.tables;

/**
 * One cell of a file.
 *
 * @param address as a spreadsheet names it, such as {@code B4}; in Word the row and column of the table
 * @param text as it is shown; a date as 30/11/2023
 * @param raw as it is stored: of a date its serial number, else the same as the text
 * @param anchor the address of the cell that this one is merged into; its own where it is not merged or is the first of its merge
 * @param clipped whether the text is only the beginning of one that no cell may have
 */
public record SourceCell(String address, String text, String raw, CellKind kind, String anchor, boolean clipped) {

    public SourceCell(String address, String text, String raw, CellKind kind, String anchor) {
        this(address, text, raw, kind, anchor, false);
    }

    /** A cell with a text as it was read, of which too much was perhaps left out. */
    static SourceCell of(String address, String read, CellKind kind) {
        String text = read.strip();
        return new SourceCell(address, text, text, kind, address, read.length() >= ReadingBudget.CELL_CHARS);
    }

    static SourceCell text(String address, String text) {
        return new SourceCell(address, text, text, CellKind.TEXT, address);
    }

    /** The same content, seen from another place of the merge. */
    SourceCell at(String otherAddress) {
        return new SourceCell(otherAddress, text, raw, kind, anchor, clipped);
    }

    /** Whether what it shows stands in another cell. */
    public boolean isContinued() {
        return !anchor.equals(address);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
