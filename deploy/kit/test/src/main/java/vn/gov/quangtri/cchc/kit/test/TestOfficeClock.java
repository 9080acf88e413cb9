package vn.gov.quangtri.cchc.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;

/** Sets the office clock of the tested application, which goes on from there. A test that sets it resets it. */
public final class TestOfficeClock {

    /** Where the office's day begins for those who only name a day. */
    private static final int MORNING = 8;

    private TestOfficeClock() {}

    /** To 08:00 of this day. */
    public static void set(LocalDate day) {
        set(day.atTime(MORNING, 0));
    }

    /** To this moment in Viet Nam. */
    public static void set(LocalDateTime moment) {
        Duration offset =
                Duration.between(Instant.now(), moment.atZone(OfficeClock.ZONE).toInstant());
        write(offset);
    }

    /** Back to the machine's time. */
    public static void reset() {
        write(Duration.ZERO);
    }

    static Map<String, String> config() {
        reset();
        return Map.of("cchc.local", "true", "cchc.office-clock.file", file().toString());
    }

    private static void write(Duration offset) {
        try {
            Path next = Files.createTempFile(directory(), "office-clock", ".next");
            Files.writeString(next, offset.toString());
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for all class loaders of this JVM and for no other JVM. */
    private static Path file() {
        return directory().resolve("office-clock-" + ProcessHandle.current().pid());
    }

    private static Path directory() {
        try {
            return Files.createDirectories(Path.of("target").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
