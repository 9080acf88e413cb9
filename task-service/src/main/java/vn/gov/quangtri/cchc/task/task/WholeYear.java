package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.task.calendar.Calendars;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** The days of recurring work that its plan does not ask for, since it was issued after them. */
@ApplicationScoped
public class WholeYear {

    private final Calendars calendars;

    WholeYear(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Last days before the plan's issue: read from the phrase as if the plan had been issued before the year. */
    public List<LocalDate> before(PlanCopy plan, Task task) {
        PlanBasis unissued = PlanBasis.of(plan, plan.issuedOn()).unissued();
        return DeadlineReading.meaning(task.readFrom(), unissued, calendars.workingDays()).occurrences().stream()
                .filter(day -> day.isBefore(plan.issuedOn()))
                .toList();
    }
}
