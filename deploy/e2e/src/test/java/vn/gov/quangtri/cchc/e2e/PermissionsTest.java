package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every operation that the OpenAPI documents name, tried by everybody: with no token, in each role, and by the posts of the agency that a
 * thing belongs to and of another. Who gets in stands in {@code permissions.csv}, written down from the province's rules; an operation
 * that is not in it, or is no more, fails. The whole table is left in {@code target/permissions.txt}.
 */
@Order(5)
class PermissionsTest {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Map<String, String> POSTS = posts();

    private static Map<String, String> posts() {
        Map<String, String> posts = new LinkedHashMap<>();
        posts.put("editor", "editor.snv");
        posts.put("approver", "approver.ubnd");
        posts.put("office", "office.vpub");
        posts.put("monitor", "monitor.snv");
        posts.put("monitor-head", "head.snv");
        posts.put("own-officer", "officer.syt");
        posts.put("own-clerk", "clerk.syt");
        posts.put("own-head", "head.syt");
        posts.put("other-officer", "officer.stc");
        posts.put("other-clerk", "clerk.stc");
        posts.put("other-head", "head.stc");
        posts.put("observer", "observer");
        posts.put("registry", "registry");
        posts.put("integrator", "integrator");
        posts.put("admin", "operator");
        return posts;
    }

    @Test
    void letsInWhomTheRulesLetInAndNobodyElse() throws IOException {
        Doors doors = new Doors();
        Map<String, String> expected = expected();
        Map<String, String> got = new TreeMap<>();
        List<String> table = new ArrayList<>();
        for (Operations.Operation operation : Operations.all()) {
            List<String> in = new ArrayList<>();
            StringBuilder line = new StringBuilder("%-34s".formatted(operation.id()));
            assertEquals(401, doors.knock(operation, null), operation.id());
            POSTS.forEach((name, user) -> {
                int status = doors.knock(operation, Api.as(user).token());
                line.append(' ').append(status);
                if (!REFUSED.contains(status)) {
                    in.add(name);
                }
            });
            got.merge(operation.id(), String.join(" ", in), PermissionsTest::both);
            table.add(line.toString());
        }
        Files.write(Path.of("target/permissions.txt"), table);
        assertEquals(lines(expected), lines(got));
    }

    /** What several services have, each for itself: the same doors, or the difference shows. */
    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }

    private static String lines(Map<String, String> doors) {
        StringBuilder lines = new StringBuilder();
        doors.forEach((id, in) -> lines.append(id).append(": ").append(in).append('\n'));
        return lines.toString();
    }

    /** {@code operation,groups and names}; a group's name stands for those that the file's head says. */
    private static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/permissions.csv"))) {
                String[] cells = line.split(",", 2);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (cells[0].equals(cells[0].toUpperCase(java.util.Locale.ROOT))) {
                    groups.put(cells[0], cells[1].trim());
                } else {
                    expected.put(cells[0], names(cells[1], groups));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }

    private static String names(String words, Map<String, String> groups) {
        Set<String> named = new TreeSet<>();
        for (String word : words.trim().split(" +")) {
            named.addAll(List.of(groups.getOrDefault(word, word).split(" +")));
        }
        return String.join(" ", POSTS.keySet().stream().filter(named::contains).toList());
    }
}
