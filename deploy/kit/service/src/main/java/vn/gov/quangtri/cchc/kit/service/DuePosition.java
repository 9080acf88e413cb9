package vn.gov.quangtri.cchc.kit.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Cursor;

/**
 * A place in a list of work by due day, the earliest first and what has none last, then by id.
 *
 * @param dueOn {@link #NEVER} for none
 */
public record DuePosition(LocalDate dueOn, UUID id) {

    /** Stands for the due day of what has none; a day that every database knows. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Before every other. */
    public static final DuePosition FIRST = new DuePosition(LocalDate.of(1000, 1, 1), new UUID(0, 0));

    public static DuePosition of(LocalDate dueOn, UUID id) {
        return new DuePosition(dueOn == null ? NEVER : dueOn, id);
    }

    /** @param text of a position before, or null for the first; a client may have made it up */
    public static DuePosition parse(String text) {
        if (text == null) {
            return FIRST;
        }
        List<String> parts = List.of(text.split("/", 2));
        return new DuePosition(Cursor.value(parts, 0, LocalDate::parse), Cursor.value(parts, 1, UUID::fromString));
    }

    @Override
    public String toString() {
        return dueOn + "/" + id;
    }
}
