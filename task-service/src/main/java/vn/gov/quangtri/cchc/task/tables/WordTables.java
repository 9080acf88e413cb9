package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Tables of a Word document, also those inside of others. Deleted text of tracked changes and field codes are not there. */
final class WordTables extends DefaultHandler {

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "tabs", "rPrChange", "pPrChange", "tblGrid");
    private static final int NESTED = 8;

    private final ReadingBudget budget;
    private final List<SourceTable> tables = new ArrayList<>();
    private final Deque<WordTable> open = new ArrayDeque<>();
    private int leftOut;
    private boolean inText;
    private int count;

    private WordTables(ReadingBudget budget) {
        this.budget = budget;
    }

    static List<SourceTable> of(OfficePackage file, String document) throws IOException, SAXException {
        WordTables handler = new WordTables(new ReadingBudget());
        file.parse(document, handler);
        return handler.tables;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes a) {
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        if (name.equals("tbl")) {
            if (open.size() >= NESTED) {
                throw FileRefusal.of("file-too-much");
            }
            open.push(new WordTable("Bảng " + ++count, budget));
        }
        if (open.isEmpty()) {
            return;
        }
        WordTable table = open.peek();
        switch (name) {
            case "tr" -> table.beginRow();
            case "gridBefore" -> table.indent(number(a));
            case "tc" -> table.beginCell();
            case "gridSpan" -> table.span(number(a));
            case "vMerge" -> table.merged("restart".equals(value(a)));
            case "p", "br", "cr" -> table.write("\n");
            case "tab", "ptab" -> table.write(" ");
            case "noBreakHyphen" -> table.write("-");
            case "t" -> inText = true;
            default -> {
                // Everything else has no text of its own.
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText && leftOut == 0) {
            String text = new String(chars, start, length);
            open.forEach(table -> table.write(text));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (name.equals("t")) {
            inText = false;
        }
        if (open.isEmpty()) {
            return;
        }
        switch (name) {
            case "tc" -> open.peek().endCell();
            case "tr" -> open.peek().endRow();
            case "tbl" -> keep(open.pop().table());
            default -> {
                // Only tables are built.
            }
        }
    }

    /** Those without any content say nothing, and may be many. */
    private void keep(SourceTable table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
    }

    private static String value(Attributes a) {
        for (int i = 0; i < a.getLength(); i++) {
            if (a.getLocalName(i).equals("val")) {
                return a.getValue(i);
            }
        }
        return "";
    }

    private static int number(Attributes a) {
        try {
            return Math.max(0, Math.min(Integer.parseInt(value(a)), ReadingBudget.COLUMNS));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
