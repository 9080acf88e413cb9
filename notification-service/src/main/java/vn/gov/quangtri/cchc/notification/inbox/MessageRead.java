package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A read mark: written once, taken away when the reader wants the message unread again. */
@Entity
@IdClass(MessageRead.Key.class)
@Table(name = "message_read")
class MessageRead {

    @Id
    private UUID messageId;

    @Id
    private UUID reader;

    private Instant readAt;
    private String post;

    protected MessageRead() {}

    Instant readAt() {
        return readAt;
    }

    /** One mark for each message and reader. */
    record Key(UUID messageId, UUID reader) implements Serializable {}
}
