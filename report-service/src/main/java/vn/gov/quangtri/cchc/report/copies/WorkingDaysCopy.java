package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;

@Entity
@Immutable
@Table(name = "working_days_copy")
class WorkingDaysCopy {

    @Id
    @Column(name = "calendar_year")
    private int year;

    @Column(length = Length.LONG32)
    private String days;

    protected WorkingDaysCopy() {}

    List<CalendarDay> days() {
        return FrozenJson.readList(days, CalendarDay.class);
    }
}
