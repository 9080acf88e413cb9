package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which of an Excel file's cell styles show a number as a date. */
final class DateStyles extends DefaultHandler {

    private static final int STYLES = 70_000;

    /** The file's own formats: whether each shows a date. The formats themselves may be long, and are many. */
    private final Map<Integer, Boolean> formats = new HashMap<>();

    private final BitSet dates = new BitSet();
    private boolean inCells;
    private int count;

    private DateStyles() {}

    static DateStyles of(OfficePackage file, String workbook) throws IOException, SAXException {
        Optional<String> part = file.related(workbook, "/styles");
        DateStyles handler = new DateStyles();
        if (part.isPresent()) {
            file.parse(part.get(), handler);
        }
        return handler;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes a) {
        if (count > STYLES || formats.size() > STYLES) {
            throw FileRefusal.of("file-too-much");
        }
        switch (name) {
            case "numFmt" -> {
                int id = number(a.getValue("numFmtId"));
                formats.put(id, isDateFormat(id, a.getValue("formatCode")));
            }
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    dates.set(count++, isDateFormat(number(a.getValue("numFmtId"))));
                }
            }
            default -> {
                // Fonts and borders say nothing.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inCells &= !name.equals("cellXfs");
    }

    private boolean isDateFormat(int id) {
        Boolean own = formats.get(id);
        return own != null ? own : isDateFormat(id, BuiltinFormats.getBuiltinFormat(Math.max(0, id)));
    }

    private static boolean isDateFormat(int id, String format) {
        return id > 0 && format != null && DateUtil.isADateFormat(id, format);
    }

    private static int number(String attribute) {
        try {
            return attribute == null ? 0 : Integer.parseInt(attribute);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
