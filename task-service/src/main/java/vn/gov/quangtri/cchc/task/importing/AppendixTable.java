package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.quangtri.cchc.task.tables.FileKind;
import vn.gov.quangtri.cchc.task.tables.FileRefusal;
import vn.gov.quangtri.cchc.task.tables.SourceFile;
import vn.gov.quangtri.cchc.task.tables.SourceRow;
import vn.gov.quangtri.cchc.task.tables.SourceTable;

/**
 * The appendix's table among those of a file.
 *
 * @param name of the sheet, or "Bảng n"; empty for CSV
 * @param rows those below the header
 */
record AppendixTable(FileKind kind, String name, Header header, List<SourceRow> rows) {

    /** @throws vn.gov.quangtri.cchc.kit.base.Refusal when no table has the columns of an appendix */
    static AppendixTable of(SourceFile file) {
        Header best = null;
        int place = -1;
        for (int i = 0; i < file.tables().size(); i++) {
            Optional<Header> header = FindHeader.in(file.tables().get(i));
            if (header.isPresent() && isBetter(header.get(), best)) {
                best = header.get();
                place = i;
            }
        }
        if (best == null || !best.isWhole()) {
            throw FileRefusal.of("file-has-no-appendix", lacking(best));
        }
        SourceTable table = file.tables().get(place);
        List<SourceRow> rows = new ArrayList<>(
                table.rows().subList(best.first() + best.depth(), table.rows().size()));
        if (file.kind() == FileKind.DOCX) {
            rows.addAll(continued(file.tables().subList(place + 1, file.tables().size()), best));
        }
        return new AppendixTable(file.kind(), table.name(), best, rows);
    }

    /** Where the table is, without what was in it: its cells take much memory, and are not needed once the rows are told apart. */
    AppendixTable withoutRows() {
        return new AppendixTable(kind, name, header, List.of());
    }

    private static boolean isBetter(Header one, Header other) {
        return other == null
                || one.isWhole() && !other.isWhole()
                || one.isWhole() == other.isWhole()
                        && one.columns().size() > other.columns().size();
    }

    /** Word tables that a page break cut off: the same titles over the same columns. */
    private static List<SourceRow> continued(List<SourceTable> following, Header header) {
        return following.stream()
                .filter(table -> !table.rows().isEmpty()
                        && header.isRepeatedBy(table.rows().get(0)))
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static String lacking(Header best) {
        List<String> titles = new ArrayList<>();
        for (Field field : List.of(Field.CONTENT, Field.LEADS, Field.DEADLINE)) {
            if (best == null || !best.has(field)) {
                titles.add(field.title());
            }
        }
        return String.join("; ", titles);
    }
}
