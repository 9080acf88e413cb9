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
 * The appendix's table among those of a file, with those that go on with it.
 *
 * @param name of the sheet, or "Bảng n"; empty for CSV
 * @param rows those below the header
 * @param leftOut the file's other tables
 */
record AppendixTable(
        FileKind kind, String name, Header header, List<SourceRow> rows, List<ImportResponse.TableSummary> leftOut) {

    /** @throws vn.gov.quangtri.cchc.kit.base.Refusal when no table has the columns of an appendix */
    static AppendixTable of(SourceFile file) {
        List<SourceTable> tables = file.tables();
        Header best = null;
        int place = -1;
        for (int i = 0; i < tables.size(); i++) {
            Optional<Header> header = FindHeader.in(tables.get(i));
            if (header.isPresent() && isBetter(header.get(), best)) {
                best = header.get();
                place = i;
            }
        }
        if (best == null || !best.isWhole()) {
            throw FileRefusal.of("file-has-no-appendix", lacking(best));
        }
        SourceTable table = tables.get(place);
        List<SourceRow> rows = new ArrayList<>(
                table.rows().subList(best.first() + best.depth(), table.rows().size()));
        List<ImportResponse.TableSummary> leftOut = new ArrayList<>();
        JoinTables joined = new JoinTables(best, table, rows);
        for (int i = 0; i < tables.size(); i++) {
            if (i != place && (i < place || !joined.takes(tables.get(i)))) {
                leftOut.add(new ImportResponse.TableSummary(
                        tables.get(i).name(), tables.get(i).rows().size()));
            }
        }
        return new AppendixTable(file.kind(), table.name(), best, rows, leftOut);
    }

    /** Where the table is, without what was in it: its cells take much memory, and are not needed once the rows are told apart. */
    AppendixTable withoutRows() {
        return new AppendixTable(kind, name, header, List.of(), leftOut);
    }

    private static boolean isBetter(Header one, Header other) {
        return other == null
                || one.isWhole() && !other.isWhole()
                || one.isWhole() == other.isWhole()
                        && one.columns().size() > other.columns().size();
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
