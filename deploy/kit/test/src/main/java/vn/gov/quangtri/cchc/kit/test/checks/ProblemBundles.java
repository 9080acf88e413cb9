package vn.gov.quangtri.cchc.kit.test.checks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks the words of problems on the class path: each key in both languages, none empty, each a pattern that can be filled in. */
public final class ProblemBundles {

    private ProblemBundles() {}

    /** @throws AssertionError naming all that is wrong */
    public static void check() {
        List<String> faults = faults(read("problems.properties"), read("problems_en.properties"));
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    static List<String> faults(Map<String, String> vietnamese, Map<String, String> english) {
        List<String> faults = new ArrayList<>();
        if (vietnamese.isEmpty()) {
            faults.add("There are no words at all");
        }
        TreeSet<String> keys = new TreeSet<>(vietnamese.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            check(key, "Vietnamese", vietnamese.get(key), faults);
            check(key, "English", english.get(key), faults);
        }
        return faults;
    }

    private static void check(String key, String language, String text, List<String> faults) {
        if (text == null || text.isBlank()) {
            faults.add(key + " has no words in " + language);
            return;
        }
        try {
            new MessageFormat(text.replace("'", "''"));
        } catch (IllegalArgumentException e) {
            faults.add(key + " is no pattern in " + language + ": " + text);
        }
    }

    private static Map<String, String> read(String name) {
        Map<String, String> words = new TreeMap<>();
        try {
            for (URL url : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                Properties bundle = new Properties();
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, text) -> words.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
