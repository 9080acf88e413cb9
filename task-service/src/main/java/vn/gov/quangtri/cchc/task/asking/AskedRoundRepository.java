package vn.gov.quangtri.cchc.task.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Which rounds have asked: narrow rows that are claimed, and stay. */
@ApplicationScoped
class AskedRoundRepository {

    private final EntityManager database;

    AskedRoundRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Whether the caller is the one that asks, in its transaction; another that tries meanwhile waits for its end.
     *
     * @param revision of the plan whose work was given out last: an amendment's new work is asked about, too
     */
    boolean claim(UUID roundId, int revision, LocalDate today) {
        return database.createNativeQuery(
                                "INSERT IGNORE INTO asked_round (round_id, revision, asked_on) VALUES (?1, ?2, ?3)")
                        .setParameter(1, Ids.toBytes(roundId))
                        .setParameter(2, revision)
                        .setParameter(3, Columns.dayParameter(today))
                        .executeUpdate()
                == 1;
    }
}
