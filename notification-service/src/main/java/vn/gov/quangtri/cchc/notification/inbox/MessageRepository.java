package vn.gov.quangtri.cchc.notification.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** Messages and read marks; only {@link InboxQueries} finds messages, by the caller's desk. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    /** Marks it read; a second mark keeps the first one's time. What was loaded before is forgotten. */
    void markRead(UUID message, Reader reader, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO message_read (message_id, reader, read_at, post) VALUES (?1, ?2, ?3, ?4)"
                                + " ON DUPLICATE KEY UPDATE reader = reader")
                .setParameter(1, Ids.toBytes(message))
                .setParameter(2, Ids.toBytes(reader.id()))
                .setParameter(3, now)
                .setParameter(4, reader.post())
                .executeUpdate();
        getEntityManager().clear();
    }

    void markUnread(UUID message, Reader reader) {
        getEntityManager()
                .createNativeQuery("DELETE FROM message_read WHERE message_id = ?1 AND reader = ?2")
                .setParameter(1, Ids.toBytes(message))
                .setParameter(2, Ids.toBytes(reader.id()))
                .executeUpdate();
        getEntityManager().clear();
    }
}
