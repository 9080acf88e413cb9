package vn.gov.quangtri.cchc.notification.sweep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Sweeps as they are kept. All copies of the service share a day's open round, and so wait for the same ends. */
@ApplicationScoped
class SweepRoundRepository implements PanacheRepositoryBase<SweepRound, SweepRound.Key> {

    /** The day's open round, a new one if there is none, locked. */
    SweepRound open(Scope scope, LocalDate day, Instant now) {
        return findOpen(day).orElseGet(() -> {
            int last = find("officeDay = ?1 order by round desc", day)
                    .firstResultOptional()
                    .map(SweepRound::round)
                    .orElse(0);
            getEntityManager()
                    .createNativeQuery(
                            "INSERT IGNORE INTO sweep (office_day, round, id, started_at) VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, day)
                    .setParameter(2, last + 1)
                    .setParameter(3, Ids.toBytes(Ids.next()))
                    .setParameter(4, now)
                    .executeUpdate();
            return findById(new SweepRound.Key(day, last + 1), LockModeType.PESSIMISTIC_WRITE);
        });
    }

    SweepRound forChange(Scope scope, LocalDate day, int round) {
        return findById(new SweepRound.Key(day, round), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<SweepRound> findOpen(LocalDate day) {
        return find("officeDay = ?1 and finishedAt is null order by round", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
