package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Working calendars, as repair needs to know them. */
@ApplicationScoped
class WorkingDaysAggregates implements Aggregates {

    private final WorkingYearRepository years;

    WorkingDaysAggregates(WorkingYearRepository years) {
        this.years = years;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "working-days",
                WorkingDaysEvent.TOPIC,
                "working-days/1",
                "working_year",
                "year",
                KeyForm.TEXT,
                List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return keys.stream()
                .map(Integer::valueOf)
                .flatMap(year -> years.years(year).stream())
                .map(year -> WorkingDaysEvent.event(year, entries(year), kind().restated()))
                .toList();
    }

    private List<WorkingDayEntry> entries(WorkingYear year) {
        return years.days(year.year()).stream().map(WorkingDay::entry).toList();
    }
}
