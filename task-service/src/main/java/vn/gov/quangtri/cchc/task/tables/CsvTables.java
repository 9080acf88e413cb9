package vn.gov.quangtri.cchc.task.tables;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
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

    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(100_000)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build();

    private CsvTables() {}

    static List<SourceTable> of(Path file) throws IOException {
        try (Reader reader = CsvText.open(file)) {
            return List.of(table(reader, CsvText.separator(file)));
        } catch (CharacterCodingException e) {
            throw FileRefusal.of("file-encoding");
        }
    }

    /** Rows of cells as they stand there. */
    static MappingIterator<String[]> rows(Reader reader, char separator) throws IOException {
        ObjectReader csv = MAPPER.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator).withoutEscapeChar());
        return csv.readValues(reader);
    }

    private static SourceTable table(Reader reader, char separator) throws IOException {
        ReadingBudget budget = new ReadingBudget();
        List<SourceRow> rows = new ArrayList<>();
        int number = 0;
        try (MappingIterator<String[]> lines = rows(reader, separator)) {
            while (lines.hasNextValue()) {
                SourceRow row = row(++number, lines.nextValue(), budget);
                if (!row.isBlank()) {
                    budget.row();
                    rows.add(row);
                }
            }
        }
        return new SourceTable("", rows);
    }

    private static SourceRow row(int number, String[] line, ReadingBudget budget) {
        SortedMap<Integer, SourceCell> cells = new TreeMap<>();
        for (int column = 0; column < Math.min(line.length, ReadingBudget.COLUMNS); column++) {
            String text = ReadingBudget.clipped(line[column] == null ? "" : line[column].strip());
            if (!text.isEmpty()) {
                budget.cell();
                budget.chars(text.length());
                String address = SourceRow.address(number, column);
                CellKind kind = text.startsWith("=") ? CellKind.FORMULA : CellKind.TEXT;
                cells.put(column, new SourceCell(address, text, text, kind, address));
            }
        }
        return new SourceRow(number, cells);
    }
}
