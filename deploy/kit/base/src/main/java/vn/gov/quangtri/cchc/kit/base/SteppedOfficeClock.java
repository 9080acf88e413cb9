package vn.gov.quangtri.cchc.kit.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * The machine's time moved by the offset that a file holds (an ISO-8601 duration such as {@code PT-8760H}). The file is replaced as a
 * whole by whoever steps the clock and read at every question, so all processes see a step at the same moment; no file, no offset.
 */
final class SteppedOfficeClock implements OfficeClock {

    private final Clock technical;
    private final Path file;

    SteppedOfficeClock(Clock technical, Path file) {
        this.technical = technical;
        this.file = file;
    }

    @Override
    public ZonedDateTime now() {
        return technical.instant().plus(offset()).atZone(ZONE);
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(file).trim());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("The office clock's offset cannot be read", e);
        }
    }
}
