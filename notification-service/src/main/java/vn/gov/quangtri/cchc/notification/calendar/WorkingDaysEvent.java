package vn.gov.quangtri.cchc.notification.calendar;

import java.util.List;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** What is published: the whole calendar of a year. */
record WorkingDaysEvent(int year, long version, List<WorkingDayEntry> days) {

    static final String TOPIC = "cchc.working-days";

    static OutgoingEvent changed(WorkingYear year, List<WorkingDayEntry> days) {
        return event(year, days, "working-days.changed.v1");
    }

    static OutgoingEvent event(WorkingYear year, List<WorkingDayEntry> days, String type) {
        return new OutgoingEvent(
                TOPIC,
                String.valueOf(year.year()),
                type,
                "working-days/1",
                year.version(),
                false,
                new WorkingDaysEvent(year.year(), year.version(), days));
    }
}
