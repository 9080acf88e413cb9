package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;
import vn.gov.quangtri.cchc.rules.days.DayKind;

/** A day on which the office does otherwise than the weekday says. */
@Entity
@Table(name = "working_day")
class WorkingDay {

    @Id
    @Column(name = "day")
    private LocalDate date;

    @Column(name = "year", columnDefinition = "SMALLINT")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "VARCHAR(16)")
    private DayKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "source")
    private String source;

    protected WorkingDay() {}

    WorkingDay(WorkingDayEntry entry) {
        this.date = entry.date();
        this.year = entry.date().getYear();
        this.kind = entry.kind();
        this.name = entry.name();
        this.source = entry.source() == null ? "" : entry.source();
    }

    LocalDate date() {
        return date;
    }

    WorkingDayEntry entry() {
        return new WorkingDayEntry(date, kind, name, source);
    }

    CalendarDay rule() {
        return new CalendarDay(date, kind);
    }
}
