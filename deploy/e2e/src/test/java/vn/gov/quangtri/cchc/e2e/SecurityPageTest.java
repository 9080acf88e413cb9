package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code deploy/security.md} names classes and tests; each is in the repository. */
class SecurityPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");
    private static final Pattern NAMED_CLASS = Pattern.compile("`([A-Z][a-z]\\w+)`");

    private final String page = Files.readString(ROOT.resolve("deploy/security.md"));
    private final Map<String, List<Path>> main = new HashMap<>();
    private final Map<String, List<Path>> tests = new HashMap<>();

    SecurityPageTest() throws IOException {
        for (String module :
                List.of("plan-service", "task-service", "report-service", "notification-service", "deploy")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    String name = file.getFileName().toString().replace(".java", "");
                    boolean test = file.toString().contains("src/test/");
                    (test ? tests : main)
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(file);
                });
            }
        }
    }

    @Test
    void namesTestsThatAreThere() throws IOException {
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Matcher named = NAMED_TEST.matcher(page); named.find(); found++) {
            boolean there = false;
            for (Path file : tests.getOrDefault(named.group(1), List.of())) {
                there |= Files.readString(file).contains("void " + named.group(2) + "(");
            }
            if (!there) {
                missing.add(named.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 50, found + " tests");
    }

    @Test
    void namesClassesThatAreThere() {
        List<String> missing = new ArrayList<>();
        for (Matcher named = NAMED_CLASS.matcher(page); named.find(); ) {
            String name = named.group(1);
            if (!main.containsKey(name) && !tests.containsKey(name) && !name.equals("System")) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
    }
}
