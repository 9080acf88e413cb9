package vn.gov.quangtri.cchc.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.AgencyView;
import vn.gov.quangtri.cchc.notification.ladder.Post;

/**
 * A message as its reader sees it, in the reader's language.
 *
 * @param step why it was sent, such as {@code BEFORE_7}
 * @param matterId the assignment or obligation it is about; null in a summary
 * @param readAt when this reader read it; null while unread
 */
record InboxResponse(
        UUID id,
        Recipient recipient,
        String subject,
        String text,
        LocalDate sentOn,
        String step,
        UUID planId,
        String planNumber,
        UUID matterId,
        LocalDate dueOn,
        Instant readAt) {

    /** @param agency null for posts that the province has once */
    record Recipient(Post post, AgencyView agency) {}

    static InboxResponse of(InboxRow row, Agencies agencies, Locale language) {
        Message message = row.message();
        AgencyView agency = message.agency().isEmpty() ? null : agencies.view(message.agency());
        return new InboxResponse(
                message.id(),
                new Recipient(message.post(), agency),
                message.subject(language),
                message.text(language),
                message.sentOn(),
                message.stepCode(),
                message.planId(),
                message.planNumber(),
                message.matterId(),
                message.dueOn(),
                row.read() == null ? null : row.read().readAt());
    }
}
