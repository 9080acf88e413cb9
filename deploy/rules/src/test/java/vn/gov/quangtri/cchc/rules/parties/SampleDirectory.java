package vn.gov.quangtri.cchc.rules.parties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sample data of deploy/data, read as the tests need it. */
public final class SampleDirectory {

    private SampleDirectory() {}

    public static Directory load() {
        List<DirectoryAgency> agencies = rows("agencies.csv").stream()
                .map(row -> new DirectoryAgency(
                        row.get(0), row.get(1), row.get(2), parts(row.get(5)), day(row.get(6)), day(row.get(7))))
                .toList();
        List<DirectoryGroup> groups = rows("groups.csv").stream()
                .map(row -> new DirectoryGroup(
                        row.get(0),
                        row.get(1),
                        parts(row.get(2)),
                        parts(row.get(3)).stream()
                                .map(key -> new GroupMember(key, null, null))
                                .toList()))
                .toList();
        List<DirectorySuccession> successions = rows("successions.csv").stream()
                .map(row -> new DirectorySuccession(row.get(0), List.of(row.get(1)), day(row.get(2)), row.get(3)))
                .toList();
        return new Directory(agencies, groups, successions);
    }

    /** The appendix: number, content, leads, coordinators, deadline. */
    public static List<List<String>> appendix() {
        return rows("phu-luc-2023.csv");
    }

    static List<List<String>> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(Path.of("../data", file), StandardCharsets.UTF_8);
            return lines.stream().skip(1).map(SampleDirectory::cells).toList();
        } catch (IOException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
