package vn.gov.quangtri.cchc.report.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** Collects, while a consolidation is added up, the rows beneath each of its numbers. */
final class FigureRows {

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * One row.
     *
     * @param value what it adds to the figure; null for a row that adds nothing but must be seen
     * @param source what it was read from, as JSON
     */
    record Row(String figure, int position, String agency, BigDecimal value, String source) {}

    void add(String figure, String agency, long value, Object source) {
        add(figure, agency, BigDecimal.valueOf(value), source);
    }

    void add(String figure, String agency, BigDecimal value, Object source) {
        int position = positions.merge(figure, 1, Integer::sum);
        rows.add(new Row(figure, position, agency, value, FrozenJson.write(source)));
    }

    List<Row> all() {
        return List.copyOf(rows);
    }
}
