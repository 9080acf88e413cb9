package vn.gov.quangtri.cchc.notification.inbox;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;

/**
 * What is to be put into an inbox.
 *
 * @param reminder the reminder it carries; one letter each
 * @param about what it is about
 * @param sentOn the office's day
 */
public record Letter(UUID reminder, Recipient to, About about, Words words, LocalDate sentOn) {

    /** @param step offset of the step; the ids and the day are null in a letter about many things */
    public record About(int step, UUID matter, UUID plan, String planNumber, LocalDate dueOn) {}

    /** The same words in both languages. */
    public record Words(String subjectVi, String textVi, String subjectEn, String textEn) {}
}
