package vn.gov.quangtri.cchc.task.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as Excel stores them (ECMA-376 part 1, 22.9.2.19, ST_Xstring): a character that XML may not hold, such as the end of a line that was
 * pasted, is written as {@code _x000D_}, and an underline before such a writing as {@code _x005F_}.
 */
final class ExcelText {

    private static final Pattern WRITTEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private ExcelText() {}

    static String of(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return WRITTEN.matcher(stored)
                .replaceAll(written -> Matcher.quoteReplacement(shown((char) Integer.parseInt(written.group(1), HEX))));
    }

    /** Of what steers a printer, only ends of lines and tabs are seen. */
    private static String shown(char c) {
        return c >= ' ' || c == '\n' || c == '\r' || c == '\t' ? String.valueOf(c) : "";
    }
}
