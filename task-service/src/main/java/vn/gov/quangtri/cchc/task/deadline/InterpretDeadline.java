package vn.gov.quangtri.cchc.task.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.task.calendar.Calendars;

/** Reads a phrase by the grammar, with the calendar of working days that is known here. */
@ApplicationScoped
class InterpretDeadline {

    private final Calendars calendars;

    InterpretDeadline(Calendars calendars) {
        this.calendars = calendars;
    }

    Meaning run(InterpretDeadlineRequest asked) {
        DeadlineOptions options =
                new DeadlineOptions(asked.beforeDay(), asked.dayOff(), asked.issuedOn(), calendars.workingDays());
        return DeadlineLanguage.interpret(asked.phrase(), asked.planYear(), options);
    }
}
