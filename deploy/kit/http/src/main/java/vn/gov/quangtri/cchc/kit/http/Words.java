package vn.gov.quangtri.cchc.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Words of problems and rules in two languages, from {@code problems.properties} (Vietnamese) and {@code problems_en.properties} of
 * every jar; where two jars have the same key, the service's own stands. {@code {0}}, {@code {1}} … are the arguments.
 */
@ApplicationScoped
public class Words {

    private static final Logger LOG = Logger.getLogger(Words.class);
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Map<String, String> vietnamese = load("problems.properties");
    private final Map<String, String> english = load("problems_en.properties");

    /** The words under this key, or nothing where neither language has any. */
    public Optional<String> find(Locale language, String key, List<?> args) {
        String first = Texts.pick(language, vietnamese.get(key), english.get(key));
        String pattern = first != null ? first : Texts.pick(language, english.get(key), vietnamese.get(key));
        if (pattern == null) {
            return Optional.empty();
        }
        Object[] shown = args.stream().map(arg -> show(language, arg)).toArray();
        return Optional.of(new MessageFormat(pattern.replace("'", "''"), language).format(shown));
    }

    /** What a broken rule says; a rule without words says only that it is broken. */
    public String message(Locale language, Violation violation) {
        return find(language, "rule." + variant(violation), violation.args()).orElseGet(() -> {
            LOG.warnf("No words for the rule %s", violation.rule());
            return find(language, "rule.broken", List.of(violation.rule())).orElse(violation.rule());
        });
    }

    /** The same with its words, as answers show it. */
    public List<Explained> explain(Locale language, List<Violation> violations) {
        return violations.stream()
                .map(v -> new Explained(v.pointer(), v.rule(), message(language, v)))
                .toList();
    }

    /** A length with an open end has words of its own. */
    private static String variant(Violation violation) {
        if (!violation.rule().equals("size") || violation.args().size() != 2) {
            return violation.rule();
        }
        if (violation.args().get(1).equals(Integer.MAX_VALUE)) {
            return "size.min";
        }
        return violation.args().get(0).equals(0) ? "size.max" : "size";
    }

    /** Numbers without separators (a year is not 2,023), days as each language writes them, constants by their words if they have some. */
    private String show(Locale language, Object arg) {
        if (arg instanceof LocalDate day) {
            return Texts.pick(language, VIETNAMESE_DAY.format(day), day.toString());
        }
        if (arg instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return find(language, key, List.of()).orElse(constant.name());
        }
        return String.valueOf(arg);
    }

    private static Map<String, String> load(String name) {
        Map<String, String> words = new HashMap<>();
        try {
            for (URL url : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                Properties bundle = new Properties();
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                boolean ofKit = "true".equals(bundle.getProperty("bundle.of-kit"));
                bundle.forEach((key, text) -> {
                    if (ofKit) {
                        words.putIfAbsent((String) key, (String) text);
                    } else {
                        words.put((String) key, (String) text);
                    }
                });
            }
        } catch (IOException e) {
            throw new IllegalStateException("The words of problems cannot be read: " + name, e);
        }
        return words;
    }

    /**
     * A broken rule in words.
     *
     * @param pointer JSON pointer to what broke it
     * @param rule stable name of the rule
     * @param message for people, in the caller's language
     */
    public record Explained(String pointer, String rule, String message) {}
}
