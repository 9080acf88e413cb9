package vn.gov.quangtri.cchc.task.tables;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV text, one after the other; of a row, what is looked at: one line can have as many cells as the file has bytes. */
final class CsvRows implements Closeable {

    /** As many columns as a sheet of Excel can have. */
    private static final int WIDEST = 16_384;

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(100_000).build())
            .build();

    private final CsvParser parser;
    private int width;

    CsvRows(Reader text, char separator) throws IOException {
        parser = CSV.createParser(text);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator).withoutEscapeChar());
    }

    /** The first cells of the next row, at most as many as there are columns that are looked at; null after the last row. */
    List<String> next() throws IOException {
        if (parser.nextToken() == null) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        width = 0;
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (width < ReadingBudget.COLUMNS) {
                String text = parser.getText();
                cells.add(ReadingBudget.clipped(text == null ? "" : text));
            }
            if (++width > WIDEST) {
                throw FileRefusal.of("file-too-much");
            }
        }
        return cells;
    }

    /** How many cells the row had that was read last. */
    int width() {
        return width;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
