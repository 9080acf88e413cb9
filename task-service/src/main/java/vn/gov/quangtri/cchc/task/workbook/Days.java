package vn.gov.quangtri.cchc.task.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.KeptYears;

/** Days as a cell shows them: 05/06/2023 is the fifth of June. */
final class Days {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static String show(LocalDate day) {
        return day == null ? null : SHOWN.format(day);
    }

    /** Typed with '/', '-' or '.', or as 2023-06-05; empty where it is none of these, no day of the calendar, or of no year that is kept. */
    static Optional<LocalDate> read(String text) {
        try {
            LocalDate day = text.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replaceAll("[-./\\s]+", "/"), TYPED);
            return Optional.of(day).filter(KeptYears::have);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
