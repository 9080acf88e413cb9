package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.tables.SourceCell;
import vn.gov.quangtri.cchc.task.tables.SourceRow;
import vn.gov.quangtri.cchc.task.tables.SourceTable;

/** Finds the row, or the two rows, that say what the columns of a table hold: in other words, in another order, between other columns. */
final class FindHeader {

    /** Above a table stand letterheads and titles, not more. */
    private static final int ROWS = 100;

    /** Longest text that is kept folded, in characters. */
    private static final int KEPT = 200;

    /** Texts of the first rows, folded: each is looked at alone, and with the row above and the one below. */
    private final Map<String, String> folded = new HashMap<>();

    private record Fit(Field field, int column, int worth, SourceCell label, String title) {}

    private FindHeader() {}

    /** The best header of the table; whether it is enough for an appendix, it says itself. */
    static Optional<Header> in(SourceTable table) {
        FindHeader search = new FindHeader();
        List<Header> found = new ArrayList<>();
        for (int i = 0; i < Math.min(ROWS, table.rows().size()); i++) {
            found.add(search.single(table.rows(), i));
            if (i + 1 < table.rows().size()) {
                found.add(search.twofold(table.rows(), i));
            }
        }
        return found.stream()
                .filter(h -> !h.columns().isEmpty())
                .max(Comparator.<Header>comparingInt(h -> h.isWhole() ? 1 : 0)
                        .thenComparingInt(h -> h.columns().size())
                        .thenComparingInt(Header::fit)
                        .thenComparingInt(h -> -h.depth())
                        .thenComparingInt(h -> -h.first()));
    }

    private Header single(List<SourceRow> rows, int first) {
        Map<Integer, List<SourceCell>> titles = new LinkedHashMap<>();
        rows.get(first).cells().forEach((column, cell) -> titles.put(column, List.of(cell)));
        return header(first, 1, titles);
    }

    /** "Cơ quan thực hiện" above "Chủ trì" and "Phối hợp": the lower title counts, or both together. */
    private Header twofold(List<SourceRow> rows, int first) {
        SourceRow upper = rows.get(first);
        SourceRow lower = rows.get(first + 1);
        Set<Integer> all = new TreeSet<>(upper.cells().keySet());
        all.addAll(lower.cells().keySet());
        Map<Integer, List<SourceCell>> titles = new LinkedHashMap<>();
        for (int column : all) {
            List<SourceCell> said = new ArrayList<>();
            SourceCell above = upper.cell(column);
            SourceCell below = lower.cell(column);
            said.add(below.isBlank() ? above : below);
            if (!below.isBlank() && !above.isBlank() && !above.anchor().equals(below.anchor())) {
                said.add(joined(above, below));
            }
            titles.put(column, said);
        }
        return header(first, 2, titles);
    }

    private static SourceCell joined(SourceCell above, SourceCell below) {
        String text = above.text() + " " + below.text();
        return new SourceCell(below.address(), text, text, below.kind(), below.anchor());
    }

    private Header header(int first, int depth, Map<Integer, List<SourceCell>> titles) {
        List<Fit> fits = new ArrayList<>();
        titles.forEach((column, said) -> {
            List<String> titled =
                    said.stream().map(label -> folded(label.text())).toList();
            for (Field field : Field.values()) {
                IntStream.range(0, said.size())
                        .mapToObj(i -> fit(field, column, said.get(i), titled.get(i)))
                        .filter(fit -> fit.worth() > 0)
                        .max(Comparator.comparingInt(Fit::worth))
                        .ifPresent(fits::add);
            }
        });
        fits.sort(Comparator.comparingInt(Fit::worth).reversed().thenComparingInt(Fit::column));
        return chosen(first, depth, fits, titles);
    }

    private String folded(String text) {
        return text.length() > KEPT ? Folding.loose(text) : folded.computeIfAbsent(text, Folding::loose);
    }

    private static Fit fit(Field field, int column, SourceCell label, String title) {
        return new Fit(field, column, HeaderWords.fit(field, title), label, title);
    }

    private static Header chosen(int first, int depth, List<Fit> fits, Map<Integer, List<SourceCell>> titles) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<Field, SourceCell> labels = new EnumMap<>(Field.class);
        Map<Field, String> folded = new EnumMap<>(Field.class);
        Set<String> taken = new HashSet<>();
        int worth = 0;
        for (Fit fit : fits) {
            if (!columns.containsKey(fit.field()) && taken.add(fit.label().anchor())) {
                columns.put(fit.field(), fit.column());
                labels.put(fit.field(), fit.label());
                folded.put(fit.field(), fit.title());
                worth += fit.worth();
            }
        }
        List<SourceCell> others = titles.entrySet().stream()
                .filter(e -> !columns.containsValue(e.getKey()))
                .map(e -> e.getValue().get(0))
                .filter(cell -> !cell.isBlank() && !taken.contains(cell.anchor()))
                .toList();
        return new Header(first, depth, columns, labels, folded, others, worth);
    }
}
