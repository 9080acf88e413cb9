package vn.gov.quangtri.cchc.local.sample;

import static vn.gov.quangtri.cchc.local.sample.CsvFile.several;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of {@code deploy/data} as the bodies that the API takes. */
final class SampleFiles {

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    /** Agencies, groups and successions, for {@code POST /agencies/imports}. */
    Map<String, Object> directory() {
        return Map.of(
                "agencies",
                        rows("agencies.csv").stream().map(SampleFiles::agency).toList(),
                "groups", rows("groups.csv").stream().map(SampleFiles::group).toList(),
                "successions",
                        rows("successions.csv").stream()
                                .map(SampleFiles::succession)
                                .toList());
    }

    /** Days that differ from the plain week, for {@code POST /working-days}, by year. */
    Map<Integer, List<Map<String, String>>> workingDays() {
        return rows("working-days.csv").stream()
                .map(row -> filled(row, "date", "kind", "name", "source"))
                .collect(Collectors.groupingBy(
                        day -> Integer.valueOf(day.get("date").substring(0, 4)), TreeMap::new, Collectors.toList()));
    }

    /** A plan, for {@code POST /plans}. */
    JsonNode plan(String file) {
        try {
            return Api.JSON.readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An appendix, for {@code PUT /plans/{id}/appendix}; what fulfils a task stands in a file of its own, since no appendix has it. */
    Map<String, Object> appendix(String file) {
        Map<String, String> fulfilled = rows("fulfilments.csv").stream()
                .collect(Collectors.toMap(row -> row.get("Nội dung"), row -> row.get("fulfilledBy")));
        return Map.of(
                "rows", rows(file).stream().map(row -> task(row, fulfilled)).toList());
    }

    private List<Map<String, String>> rows(String file) {
        try {
            return CsvFile.read(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> agency(Map<String, String> row) {
        Map<String, Object> agency = new LinkedHashMap<>(
                filled(row, "key", "name", "shortName", "kind", "parent", "validFrom", "validTo", "source"));
        agency.put("aliases", several(row.get("aliases")));
        return agency;
    }

    private static Map<String, Object> group(Map<String, String> row) {
        Map<String, Object> group = new LinkedHashMap<>(filled(row, "key", "name"));
        group.put("aliases", several(row.get("aliases")));
        group.put("members", several(row.get("members")));
        return group;
    }

    private static Map<String, Object> succession(Map<String, String> row) {
        Map<String, Object> succession = new LinkedHashMap<>(filled(row, "from", "on", "kind", "source"));
        succession.put("to", several(row.get("to")));
        return succession;
    }

    private static Map<String, Object> task(Map<String, String> row, Map<String, String> fulfilled) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("number", Integer.valueOf(row.get("STT")));
        task.put("content", row.get("Nội dung"));
        task.put("leads", row.get("Cơ quan chủ trì"));
        task.put("coordinators", row.get("Cơ quan phối hợp"));
        task.put("deadline", row.get("Thời gian hoàn thành"));
        if (fulfilled.containsKey(row.get("Nội dung"))) {
            task.put("fulfilledBy", fulfilled.get(row.get("Nội dung")));
        }
        return task;
    }

    /** The cells of that row that say something. */
    private static Map<String, String> filled(Map<String, String> row, String... names) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (String name : names) {
            String cell = row.getOrDefault(name, "");
            if (!cell.isBlank()) {
                filled.put(name, cell);
            }
        }
        return filled;
    }
}
