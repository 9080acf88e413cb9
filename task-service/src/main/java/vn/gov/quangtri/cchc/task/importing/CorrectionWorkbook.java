package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;
import vn.gov.quangtri.cchc.task.tables.SourceCell;

/** A file's rows as a workbook, each with what is to be said about it. */
final class CorrectionWorkbook {

    private static final List<String> REMARKS =
            List.of("Nhận xét của hệ thống (không nhập)", "Vị trí trong tệp đã gửi");
    private static final int REMARKS_WIDTH = 40;

    private CorrectionWorkbook() {}

    static byte[] of(Imported imported, ImportResponse preview) {
        List<Integer> widths = columns(Field::width, REMARKS.stream().map(r -> REMARKS_WIDTH));
        try (SheetWriter sheet = new SheetWriter("Phụ lục", widths)) {
            sheet.titles(columns(Field::title, REMARKS.stream()));
            for (int i = 0; i < preview.rows().size(); i++) {
                sheet.row(cells(imported.rows().get(i), preview.rows().get(i)));
            }
            return sheet.bytes();
        }
    }

    private static <T> List<T> columns(Function<Field, T> each, Stream<T> more) {
        return Stream.concat(Arrays.stream(Field.values()).map(each), more).toList();
    }

    private static List<Object> cells(ImportedRow read, RowPreview row) {
        List<Object> cells = new ArrayList<>();
        for (Field field : Field.values()) {
            SourceCell wrong = read.row().wrong(field);
            cells.add(wrong == null ? value(field, read) : wrong);
        }
        cells.add(row.remarks().stream().map(r -> r.cell() + ": " + r.message()).collect(Collectors.joining("\n")));
        cells.add(row.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return cells;
    }

    private static Object value(Field field, ImportedRow read) {
        return switch (field) {
            case NUMBER -> read.row().number();
            case CONTENT -> read.cells().content();
            case EXPECTED -> read.cells().expectedResult();
            case LEADS -> read.cells().leads();
            case COORDINATORS -> read.cells().coordinators();
            case DEADLINE -> read.cells().phrase();
            case NOTE -> read.cells().note();
        };
    }
}
