package vn.gov.quangtri.cchc.local.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.quangtri.cchc.local.process.StartFailure;

class OfficeClockFileTest {

    private static final Instant NOW = Instant.parse("2026-05-04T20:30:00Z");

    @TempDir
    Path folder;

    private OfficeClockFile clock;

    @BeforeEach
    void at() {
        clock = new OfficeClockFile(folder.resolve("state/office-clock"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void tellsTheMachinesTimeInVietnamWithoutAFile() {
        assertEquals(LocalDate.of(2026, 5, 5), clock.today());
        assertFalse(clock.exists());
    }

    @Test
    void setsTheMorningOfADayAsADurationThatOthersRead() throws IOException {
        clock.setMorningOf(LocalDate.of(2023, 4, 3));
        assertEquals("2023-04-03T08:00+07:00[Asia/Ho_Chi_Minh]", clock.now().toString());
        String text = Files.readString(clock.path()).trim();
        assertEquals(Instant.parse("2023-04-03T01:00:00Z"), NOW.plus(java.time.Duration.parse(text)));
        assertEquals(1, Files.list(clock.path().getParent()).count());
    }

    @Test
    void startsAFreshStateOnTheSamplesIssueDay() {
        assertTrue(FirstDay.apply(clock, Optional.empty()).contains("2023-04-03, 08:00"));
        assertEquals(LocalDate.of(2023, 4, 3), clock.today());
    }

    @Test
    void startsOnTheDayAskedForOrOnTheRealOne() {
        FirstDay.apply(clock, Optional.of("2023-03-28"));
        assertEquals(LocalDate.of(2023, 3, 28), clock.today());
        FirstDay.apply(clock, Optional.of("2099-01-01"));
        assertEquals(LocalDate.of(2099, 1, 1), clock.today());
    }

    @Test
    void takesTheRealDayWhenAskedTo() {
        FirstDay.apply(clock, Optional.of("now"));
        assertEquals(LocalDate.of(2026, 5, 5), clock.today());
    }

    @Test
    void keepsTheTimeOfAnExistingState() throws IOException {
        clock.setMorningOf(LocalDate.of(2023, 11, 14));
        String before = Files.readString(clock.path());
        assertTrue(FirstDay.apply(clock, Optional.empty()).contains("as an earlier run left it"));
        FirstDay.apply(clock, Optional.of("2023-11-14"));
        assertEquals(before, Files.readString(clock.path()));
    }

    @Test
    void neverGoesBackAndSaysSo() {
        clock.setMorningOf(LocalDate.of(2023, 11, 14));
        assertTrue(FirstDay.apply(clock, Optional.of("2023-04-03")).contains("time does not go back"));
        assertEquals(LocalDate.of(2023, 11, 14), clock.today());
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThrows(StartFailure.class, () -> FirstDay.apply(clock, Optional.of("yesterday")));
    }
}
