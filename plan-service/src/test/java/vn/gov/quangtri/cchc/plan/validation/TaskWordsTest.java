package vn.gov.quangtri.cchc.plan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Task-service says by rule what stops a task, and this service has the words: for each rule that its sources name. */
class TaskWordsTest {

    private static final Path SOURCES = Path.of("../task-service/src/main/java/vn/gov/quangtri/cchc/task/task");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*[^,]+,\\s*\"([a-z-]+)\"");

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher found = PROBLEM.matcher(Files.readString(file));
                while (found.find()) {
                    rules.add(found.group(1));
                }
            }
        }
        return rules;
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_en.properties"})
    void hasWordsForEveryRuleOfTaskService(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle))) {
            words.load(reader);
        }
        List<String> missing = rules().stream()
                .map(rule -> "rule.task-" + rule)
                .filter(key -> !words.containsKey(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void findsTheRulesThatItLooksFor() throws IOException {
        assertTrue(rules().containsAll(
                        Set.of("agency-unknown", "agency-unsure", "lead-unspecified", "deadline-unresolved")));
    }
}
