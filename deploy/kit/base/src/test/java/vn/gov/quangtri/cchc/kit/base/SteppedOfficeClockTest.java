package vn.gov.quangtri.cchc.kit.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteppedOfficeClockTest {

    private final Clock technical = Clock.fixed(Instant.parse("2023-04-02T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void tellsTheDayOfVietNam() {
        assertEquals(LocalDate.of(2023, 4, 3), new SteppedOfficeClock(technical, folder.resolve("none")).today());
    }

    @Test
    void readsAStepAtTheNextQuestion() throws Exception {
        Path file = folder.resolve("offset");
        OfficeClock clock = new SteppedOfficeClock(technical, file);
        Files.writeString(file, "PT24H\n");
        assertEquals(LocalDate.of(2023, 4, 4), clock.today());
        Files.writeString(file, "PT-1S");
        assertEquals(LocalDate.of(2023, 4, 2), clock.today());
    }

    @Test
    void isRefusedOutsideTheLocalStack() {
        Clocks clocks = new Clocks();
        assertThrows(
                IllegalStateException.class,
                () -> clocks.office(technical, Optional.of(folder.resolve("offset")), false));
    }
}
