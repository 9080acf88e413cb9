package vn.gov.quangtri.cchc.report.copies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** The calendar of working days; years of which none has come have weekends and the fixed solar holidays. */
@ApplicationScoped
public class WorkingCalendarRepository implements PanacheRepositoryBase<WorkingDaysCopy, Integer> {

    public WorkingDays around(LocalDate day) {
        return WorkingDays.of(list("year between ?1 and ?2", day.getYear(), day.getYear() + 1).stream()
                .flatMap(year -> year.days().stream())
                .toList());
    }
}
