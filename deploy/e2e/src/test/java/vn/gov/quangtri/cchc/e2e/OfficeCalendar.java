package vn.gov.quangtri.cchc.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which days are worked, read from the data file by the test itself, so that no rule of the system vouches for its own answer. */
final class OfficeCalendar {

    private final Map<LocalDate, String> special = new HashMap<>();

    OfficeCalendar() {
        try {
            Files.readAllLines(Path.of("../data/working-days.csv")).stream()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",");
                        special.put(LocalDate.parse(cells[0]), cells[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean works(LocalDate day) {
        String kind = special.get(day);
        if (kind != null) {
            return kind.equals("SWAP_ON");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    LocalDate orBefore(LocalDate day) {
        return works(day) ? day : orBefore(day.minusDays(1));
    }

    LocalDate orAfter(LocalDate day) {
        return works(day) ? day : orAfter(day.plusDays(1));
    }
}
