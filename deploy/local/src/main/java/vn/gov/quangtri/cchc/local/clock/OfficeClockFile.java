package vn.gov.quangtri.cchc.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** How far the office's time is from the machine's: an ISO-8601 duration in a file. Replaced atomically, so nobody reads half of it. */
public final class OfficeClockFile {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** When an office day begins, and reminders go out. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Path file;
    private final Clock technical;

    public OfficeClockFile(Path file, Clock technical) {
        this.file = file;
        this.technical = technical;
    }

    public Path path() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public ZonedDateTime now() {
        return technical.instant().plus(offset()).atZone(ZONE);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Makes it 08:00 of that day. */
    public void setMorningOf(LocalDate day) {
        write(Duration.between(
                technical.instant(), day.atTime(MORNING).atZone(ZONE).toInstant()));
    }

    /** Makes it the machine's own time. */
    public void setToRealTime() {
        write(Duration.ZERO);
    }

    private Duration offset() {
        try {
            return exists() ? Duration.parse(Files.readString(file).trim()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Duration offset) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(next, offset + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
