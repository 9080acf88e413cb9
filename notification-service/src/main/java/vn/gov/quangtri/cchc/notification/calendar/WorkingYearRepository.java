package vn.gov.quangtri.cchc.notification.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.repair.LostAggregates;

/** The calendars as they are kept. They belong to everybody, so no scope narrows them. */
@ApplicationScoped
class WorkingYearRepository implements PanacheRepositoryBase<WorkingYear, Integer> {

    private final LostAggregates lost;

    WorkingYearRepository(LostAggregates lost) {
        this.lost = lost;
    }

    /** A year that has no calendar yet, to be changed and kept. */
    WorkingYear begin(int year) {
        WorkingYear begun = new WorkingYear(year);
        begun.goOnFrom(lost.lastVersion(WorkingDaysEvent.TOPIC, String.valueOf(year)));
        return begun;
    }

    /** The year, locked for a change. */
    Optional<WorkingYear> forChange(int year) {
        return findByIdOptional(year, LockModeType.PESSIMISTIC_WRITE);
    }

    List<WorkingYear> years(Integer year) {
        return year == null ? list("order by year") : list("year = ?1", year);
    }

    List<WorkingDay> days(Integer year) {
        var query = year == null
                ? getEntityManager().createQuery("from WorkingDay order by date", WorkingDay.class)
                : getEntityManager()
                        .createQuery("from WorkingDay where year = ?1 order by date", WorkingDay.class)
                        .setParameter(1, year);
        return query.getResultList();
    }

    /** Puts these days in place of all that the year had. */
    void replace(WorkingYear year, Collection<WorkingDay> days) {
        days(year.year()).forEach(getEntityManager()::remove);
        flush();
        days.forEach(getEntityManager()::persist);
    }
}
