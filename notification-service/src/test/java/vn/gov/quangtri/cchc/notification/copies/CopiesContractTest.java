package vn.gov.quangtri.cchc.notification.copies;

import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.notification.Contract;

/** What is read of agencies, plans and tasks, against the files of those who send them. */
class CopiesContractTest {

    @Test
    void readsNothingThatIsNotPromised() {
        Contract.of("plan-service", "agency-1").promisesAllOf(AgencyEvent.class);
        Contract.of("plan-service", "plan-1").promisesAllOf(PlanEvent.class);
        Contract.of("task-service", "task-1").promisesAllOf(TaskEvent.class);
    }
}
