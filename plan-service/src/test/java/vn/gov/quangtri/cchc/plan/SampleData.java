package vn.gov.quangtri.cchc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.Tokens;

/** The files of deploy/data, read and sent as an operator would. */
public final class SampleData {

    private static final Path FOLDER = Path.of("../deploy/data");

    private SampleData() {}

    /** Agencies, groups and successions of the province, loaded over the API; loading again changes nothing. */
    public static void loadDirectory() {
        given().auth()
                .oauth2(Tokens.editor())
                .contentType(ContentType.JSON)
                .body(directory())
                .post("/api/v1/agencies/imports")
                .then()
                .statusCode(200);
    }

    /** The body of the load. */
    public static Map<String, Object> directory() {
        Map<String, Object> load = new LinkedHashMap<>();
        load.put(
                "agencies",
                rows("agencies.csv").stream().map(SampleData::agency).toList());
        load.put("groups", rows("groups.csv").stream().map(SampleData::group).toList());
        load.put(
                "successions",
                rows("successions.csv").stream().map(SampleData::succession).toList());
        return load;
    }

    public static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> agency(Map<String, String> row) {
        Map<String, Object> agency = new LinkedHashMap<>(row);
        agency.put("aliases", list(row.get("aliases")));
        return agency;
    }

    private static Map<String, Object> group(Map<String, String> row) {
        Map<String, Object> group = new LinkedHashMap<>(row);
        group.put("aliases", list(row.get("aliases")));
        group.put("members", list(row.get("members")));
        return group;
    }

    private static Map<String, Object> succession(Map<String, String> row) {
        Map<String, Object> succession = new LinkedHashMap<>(row);
        succession.put("to", list(row.get("to")));
        return succession;
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }

    /** Rows by column names; an empty cell is left out. */
    public static List<Map<String, String>> rows(String file) {
        List<String> lines = text(file).replace("\uFEFF", "").lines().toList();
        List<String> names = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(names.get(i), cells.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
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
}
