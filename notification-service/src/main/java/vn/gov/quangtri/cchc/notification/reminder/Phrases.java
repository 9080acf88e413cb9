package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Texts;

/** The phrases that messages are made of, from {@code reminders.properties} (Vietnamese) and {@code reminders_en.properties}. */
@ApplicationScoped
public class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Properties vietnamese = load("reminders.properties");
    private final Properties english = load("reminders_en.properties");

    /** @throws IllegalArgumentException if there are no such words */
    public String say(Locale language, String key, Object... args) {
        String pattern = Texts.pick(language, vietnamese.getProperty(key), english.getProperty(key));
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        Object[] shown = Stream.of(args).map(String::valueOf).toArray();
        return new MessageFormat(pattern.replace("'", "''"), language).format(shown);
    }

    /** A day with its weekday, as offices write it: {@code thứ Tư, ngày 29/11/2023}. */
    public String day(Locale language, LocalDate day) {
        return say(
                language, "day", say(language, "weekday." + day.getDayOfWeek().getValue()), DAY.format(day));
    }

    /** So many days, in the grammar of the language. */
    public String days(Locale language, long days) {
        return say(language, days == 1 ? "days.one" : "days.many", days);
    }

    /** Whether both languages have the same phrases. */
    boolean areComplete() {
        return vietnamese.stringPropertyNames().equals(english.stringPropertyNames());
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("/" + name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return properties;
    }
}
