package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.calendar.Calendars;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** Makes the reader for a plan from what is known at this moment. */
@ApplicationScoped
class TaskReaders {

    private final Names names;
    private final Calendars calendars;
    private final OfficeClock office;

    TaskReaders(Names names, Calendars calendars, OfficeClock office) {
        this.names = names;
        this.calendars = calendars;
        this.office = office;
    }

    TaskReader of(PlanCopy plan) {
        return new TaskReader(names.directory(), PlanBasis.of(plan, office.today()), calendars.workingDays());
    }
}
