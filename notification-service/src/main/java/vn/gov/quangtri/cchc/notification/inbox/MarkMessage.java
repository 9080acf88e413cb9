package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;

/** Marks a message read or unread for its reader. Doing it again changes nothing. */
@ApplicationScoped
class MarkMessage {

    private final InboxQueries inbox;
    private final MessageRepository messages;
    private final CopyRepository copies;
    private final Clock clock;

    MarkMessage(InboxQueries inbox, MessageRepository messages, CopyRepository copies, Clock clock) {
        this.inbox = inbox;
        this.messages = messages;
        this.copies = copies;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} for a message of another desk, too */
    @Transactional
    InboxResponse run(Caller caller, UUID id, boolean read) {
        Desk desk = Desk.of(caller);
        Reader reader = Reader.of(caller);
        find(desk, reader, id);
        if (read) {
            messages.markRead(id, reader, clock.instant());
        } else {
            messages.markUnread(id, reader);
        }
        InboxRow row = find(desk, reader, id);
        return InboxResponse.of(row, copies.agencies(List.of(row.message().agency())), caller.language());
    }

    private InboxRow find(Desk desk, Reader reader, UUID id) {
        return inbox.find(desk, reader, id).orElseThrow(() -> Refusal.notFound("message", id));
    }
}
