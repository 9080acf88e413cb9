package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The visible sheets of an Excel file, each a table. */
final class SheetTables {

    private static final int SHEETS = 50;

    private record Sheet(String name, String part) {}

    private SheetTables() {}

    static List<SourceTable> of(OfficePackage file, String workbook) throws IOException, SAXException {
        Map<String, String> parts = file.relations(workbook, "/worksheet");
        Sheets sheets = new Sheets(parts);
        file.parse(workbook, sheets);
        ReadingBudget budget = new ReadingBudget();
        List<String> strings = SharedStrings.of(file, workbook, budget);
        DateStyles styles = DateStyles.of(file, workbook);
        List<SourceTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets.found) {
            SheetCells cells = new SheetCells(strings, styles, sheets.from1904, budget);
            file.parse(sheet.part(), cells);
            tables.add(new SourceTable(sheet.name(), cells.rows()));
        }
        return tables;
    }

    /** Names, order and visibility stand in the workbook's own part. */
    private static final class Sheets extends DefaultHandler {

        private final Map<String, String> parts;
        private final List<Sheet> found = new ArrayList<>();
        private boolean from1904;

        Sheets(Map<String, String> parts) {
            this.parts = parts;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes a) {
            if (name.equals("workbookPr")) {
                from1904 = List.of("1", "true").contains(String.valueOf(a.getValue("date1904")));
            }
            if (name.equals("sheet") && List.of("null", "visible").contains(String.valueOf(a.getValue("state")))) {
                String part = parts.get(relation(a));
                if (part != null && found.size() >= SHEETS) {
                    throw FileRefusal.of("file-too-much");
                }
                if (part != null) {
                    found.add(new Sheet(String.valueOf(a.getValue("name")), part));
                }
            }
        }

        private static String relation(Attributes a) {
            for (int i = 0; i < a.getLength(); i++) {
                if (a.getLocalName(i).equals("id") && !a.getURI(i).isEmpty()) {
                    return a.getValue(i);
                }
            }
            return "";
        }
    }
}
