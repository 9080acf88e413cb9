package vn.gov.quangtri.cchc.notification.sweep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Sweeps as they are kept. Each copy of the service has its own: what makes a reminder go out once is its claim. */
@ApplicationScoped
class SweepRoundRepository implements PanacheRepositoryBase<SweepRound, SweepRound.Key> {

    /** A new round of the day, behind all that there were, whoever had them. */
    SweepRound open(Scope scope, LocalDate day, Instant now, boolean withoutCalendar) {
        int round = find("officeDay = ?1 order by round desc", day)
                .firstResultOptional()
                .map(SweepRound::round)
                .orElse(0);
        do {
            round++;
        } while (!insert(day, round, now, withoutCalendar));
        return forChange(scope, day, round);
    }

    SweepRound forChange(Scope scope, LocalDate day, int round) {
        return findById(new SweepRound.Key(day, round), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return false if another copy of the service has taken this number */
    private boolean insert(LocalDate day, int round, Instant now, boolean withoutCalendar) {
        return getEntityManager()
                        .createNativeQuery(
                                "INSERT IGNORE INTO sweep (office_day, round, id, started_at, without_calendar)"
                                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                        .setParameter(1, day)
                        .setParameter(2, round)
                        .setParameter(3, Ids.toBytes(Ids.next()))
                        .setParameter(4, now)
                        .setParameter(5, withoutCalendar)
                        .executeUpdate()
                == 1;
    }
}
