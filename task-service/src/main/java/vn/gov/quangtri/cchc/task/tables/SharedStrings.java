package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of an Excel file, to which its cells point. */
final class SharedStrings extends DefaultHandler {

    private final ReadingBudget budget;
    private final List<String> strings = new ArrayList<>();
    private StringBuilder text;
    private boolean inText;
    private boolean phonetic;

    private SharedStrings(ReadingBudget budget) {
        this.budget = budget;
    }

    static List<String> of(OfficePackage file, String workbook, ReadingBudget budget) throws IOException, SAXException {
        Optional<String> part = file.related(workbook, "/sharedStrings");
        SharedStrings handler = new SharedStrings(budget);
        if (part.isPresent()) {
            file.parse(part.get(), handler);
        }
        return handler.strings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes a) {
        switch (name) {
            case "si" -> text = new StringBuilder();
            case "t" -> inText = true;
            case "rPh" -> phonetic = true;
            default -> {
                // Runs and their fonts say nothing.
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText && !phonetic && text != null && text.length() < ReadingBudget.CELL_CHARS) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> phonetic = false;
            case "si" -> add();
            default -> {
                // As above.
            }
        }
    }

    private void add() {
        String whole = text.isEmpty() ? "" : SheetValues.decoded(ReadingBudget.clipped(text));
        budget.text();
        budget.chars(whole.length());
        strings.add(whole);
        text = null;
    }
}
