package vn.gov.quangtri.cchc.notification.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/** Reminders and the claims to send them. */
@ApplicationScoped
public class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    /**
     * Claims the right to send: of all who ever ask, whatever the number of copies and retries, one gets it.
     *
     * @param recipient any word; its digest is kept, which has the same size for all
     * @return whether the caller has it now
     */
    boolean claim(WatchedDay day, int step, String recipient) {
        int inserted = getEntityManager()
                .createNativeQuery("INSERT IGNORE INTO claim (watched_day_id, deadline_version, step, recipient)"
                        + " VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, Ids.toBytes(day.id()))
                .setParameter(2, day.deadlineVersion())
                .setParameter(3, step)
                .setParameter(4, Ids.toBytes(UUID.nameUUIDFromBytes(recipient.getBytes(StandardCharsets.UTF_8))))
                .executeUpdate();
        return inserted == 1;
    }
}
