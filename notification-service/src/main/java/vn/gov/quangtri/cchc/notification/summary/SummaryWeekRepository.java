package vn.gov.quangtri.cchc.notification.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Weeks whose summary is settled, each named by its Monday. */
@ApplicationScoped
class SummaryWeekRepository {

    private final EntityManager entities;

    SummaryWeekRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Claims a week, of all who ever ask for one. */
    boolean claim(Scope scope, LocalDate monday) {
        return entities.createNativeQuery("INSERT IGNORE INTO summary_week (monday) VALUES (?1)")
                        .setParameter(1, monday)
                        .executeUpdate()
                == 1;
    }

    boolean isClaimed(Scope scope, LocalDate monday) {
        return !entities.createNativeQuery("SELECT 1 FROM summary_week WHERE monday = ?1")
                .setParameter(1, monday)
                .getResultList()
                .isEmpty();
    }
}
