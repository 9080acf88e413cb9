package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A CSV file as one table: UTF-8 or, with its mark, UTF-16; separated by comma, semicolon or tab. */
final class CsvTables {

    private CsvTables() {}

    static List<SourceTable> of(Path file) throws IOException {
        try (Reader reader = CsvText.open(file)) {
            return List.of(table(reader, CsvText.separator(file)));
        } catch (CharacterCodingException e) {
            throw FileRefusal.of("file-encoding");
        }
    }

    private static SourceTable table(Reader reader, char separator) throws IOException {
        ReadingBudget budget = new ReadingBudget();
        List<SourceRow> rows = new ArrayList<>();
        int number = 0;
        try (CsvRows lines = new CsvRows(reader, separator)) {
            for (List<String> line = lines.next(); line != null; line = lines.next()) {
                SourceRow row = row(++number, line, budget);
                if (!row.isBlank()) {
                    budget.row();
                    rows.add(row);
                }
            }
        }
        return new SourceTable("", rows);
    }

    private static SourceRow row(int number, List<String> line, ReadingBudget budget) {
        SortedMap<Integer, SourceCell> cells = new TreeMap<>();
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            if (!text.isBlank()) {
                budget.cell();
                budget.chars(text.length());
                CellKind kind = text.strip().startsWith("=") ? CellKind.FORMULA : CellKind.TEXT;
                cells.put(column, SourceCell.of(SourceRow.address(number, column), text, kind));
            }
        }
        return new SourceRow(number, cells);
    }
}
