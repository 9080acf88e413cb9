package vn.gov.quangtri.cchc.e2e;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums of rows that the API answered. */
final class Counts {

    private Counts() {}

    static Map<Object, Long> by(String member, List<Map<String, Object>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.get(member), TreeMap::new, Collectors.counting()));
    }

    static long where(String member, Object value, List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> Objects.equals(value, row.get(member)))
                .count();
    }

    @SuppressWarnings("unchecked")
    static String agency(Map<String, Object> row) {
        return (String) ((Map<String, Object>) row.get("agency")).get("key");
    }
}
