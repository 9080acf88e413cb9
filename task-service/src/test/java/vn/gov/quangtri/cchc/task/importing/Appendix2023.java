package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.gov.quangtri.cchc.task.fixture.Appendices;

/** The nine rows of the sample as a grid that tests put into files of every manner. */
final class Appendix2023 {

    static final String[] TITLES = {"STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"};

    private Appendix2023() {}

    /** A header and nine rows of five cells. */
    static List<String[]> grid() {
        List<String[]> grid = rows();
        grid.add(0, TITLES.clone());
        return grid;
    }

    /** The same under other titles. */
    static List<String[]> titled(String... titles) {
        List<String[]> grid = rows();
        grid.add(0, titles);
        return grid;
    }

    static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Map<String, Object> row : Appendices.sample()) {
            rows.add(new String[] {
                String.valueOf(row.get("number")),
                (String) row.get("content"),
                (String) row.get("leads"),
                (String) row.get("coordinators"),
                (String) row.get("deadline")
            });
        }
        return rows;
    }

    static List<String[]> each(List<String[]> grid, UnaryOperator<String> change) {
        return grid.stream()
                .map(row -> Arrays.stream(row)
                        .map(cell -> cell == null ? null : change.apply(cell))
                        .toArray(String[]::new))
                .toList();
    }

    /** The columns in another order; −1 is a column of something else. */
    static List<String[]> ordered(List<String[]> grid, int... columns) {
        return grid.stream()
                .map(row -> Arrays.stream(columns)
                        .mapToObj(column -> column < 0 ? "x" : row[column])
                        .toArray(String[]::new))
                .toList();
    }
}
