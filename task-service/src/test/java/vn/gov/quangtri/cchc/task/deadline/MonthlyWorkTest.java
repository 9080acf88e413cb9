package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** Monthly work in a plan of 3 April: the months before the plan owe nothing, and nothing is born late. */
@QuarkusTest
class MonthlyWorkTest implements Servers {

    private static final LocalDate ISSUED_ON = LocalDate.of(2023, 4, 3);

    @Test
    void owesNineOccurrencesAndNoneIsBornLate() {
        UUID plan = Appendices.issued(List.of(Appendices.row(1, "Sở Nội vụ", "", "Hằng tháng"))).id;
        Map<?, ?> deadline = (Map<?, ?>) Appendices.tasks(plan).get(0).get("deadline");
        List<LocalDate> owed = ((List<?>) deadline.get("occurrences"))
                .stream().map(day -> LocalDate.parse((String) day)).toList();
        assertEquals(9, owed.size());
        assertTrue(owed.stream().noneMatch(day -> day.isBefore(ISSUED_ON)), owed.toString());
        assertEquals(false, Appendices.lead(plan, 1, "SNV").get("bornLate"));
    }
}
