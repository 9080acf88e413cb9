package vn.gov.quangtri.cchc.notification.summary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class WeeklySummaryTest extends ServiceTest {

    private static final String SUMMARIES =
            "SELECT sent_on FROM message WHERE post = 'COMMITTEE_OFFICE' ORDER BY sent_on";

    private final Facts plan = Facts.plan();
    private final Facts owed = Facts.obligation(plan.id(), "STC", "2023-11-29");

    @BeforeEach
    void watch() {
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
        arrive(owed);
    }

    @Test
    void goesOutOnceAWeekWhileSomethingIsMoreThanFourteenDaysLate() {
        serve(LocalDate.of(2023, 12, 4), LocalDate.of(2023, 12, 31));
        assertEquals(List.of("2023-12-18", "2023-12-25"), rows(SUMMARIES));
        arrive(owed.with("state", "SUBMITTED", "settled", true));
        serve(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 12));
        assertEquals(2, rows(SUMMARIES).size(), "nothing to say, nothing sent");
    }

    @Test
    void namesWhatIsLateToTheCommitteesOffice() {
        arrive(Facts.assignment(plan.id(), "STP", "2023-12-10"));
        serve(LocalDate.of(2023, 12, 18));
        given().auth()
                .oauth2(Tokens.office())
                .get("/api/v1/inbox")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].step", equalTo("WEEKLY_SUMMARY"))
                .body("items[0].subject", equalTo("Tổng hợp tuần: 1 việc quá hạn trên 14 ngày"))
                .body(
                        "items[0].text",
                        containsString(
                                "- Sở Tài chính: báo cáo theo Kế hoạch số 00/KH-UBND, hạn thứ Tư, ngày 29/11/2023, quá hạn 19 ngày"))
                .body("items[0].text", not(containsString("STP")));
    }

    @Test
    void namesWorkThatWasReturnedAndNotAReportThatIsBeingCorrected() {
        arrive(owed.with("state", "RETURNED", "settled", true, "returnKind", "CORRECTION"));
        arrive(Facts.assignment(plan.id(), "STP", "2023-11-30").with("state", "RETURNED"));
        arrive(Facts.assignment(plan.id(), "SXD", "2023-11-30").with("state", "DONE"));
        TestOfficeClock.set(LocalDate.of(2023, 12, 15));
        foretold("2023-12-18", 1);
        serve(LocalDate.of(2023, 12, 18));
        String text = rows("SELECT text_vi FROM message WHERE post = 'COMMITTEE_OFFICE'")
                .get(0);
        assertEquals(1, text.lines().filter(line -> line.startsWith("- ")).count(), text);
        assertTrue(text.contains("- STP: nhiệm vụ số 2, Kế hoạch số 00/KH-UBND"), text);
    }

    @Test
    void saysOfWhatIsLateThatADecisionOnAnExtensionIsAwaited() {
        arrive(owed.with("extensionWaiting", true));
        arrive(Facts.assignment(plan.id(), "STP", "2023-11-30").with("extensionWaiting", true));
        arrive(Facts.assignment(plan.id(), "SXD", "2023-12-01"));
        TestOfficeClock.set(LocalDate.of(2023, 12, 15));
        foretold("2023-12-18", 1);
        serve(LocalDate.of(2023, 12, 18));
        assertEquals(
                List.of(
                        "- Sở Tài chính: báo cáo theo Kế hoạch số 00/KH-UBND, hạn thứ Tư, ngày 29/11/2023, quá hạn 19 ngày"
                                + " (đang chờ quyết định gia hạn)",
                        "- STP: nhiệm vụ số 2, Kế hoạch số 00/KH-UBND, hạn thứ Năm, ngày 30/11/2023, quá hạn 18 ngày"
                                + " (đang chờ quyết định gia hạn)",
                        "- SXD: nhiệm vụ số 2, Kế hoạch số 00/KH-UBND, hạn thứ Sáu, ngày 01/12/2023, quá hạn 17 ngày"),
                rows("SELECT text_vi FROM message WHERE post = 'COMMITTEE_OFFICE'")
                        .get(0)
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void isForetoldAndCaughtUpWithinTheWeek() {
        TestOfficeClock.set(LocalDate.of(2023, 12, 15));
        foretold("2023-12-18", 1);
        foretold("2023-12-19", 0);
        serve(LocalDate.of(2023, 12, 21));
        foretold("2023-12-22", 0);
        foretold("2023-12-25", 1);
        serve(LocalDate.of(2023, 12, 22));
        assertEquals(List.of("2023-12-21"), rows(SUMMARIES));
    }

    private static void foretold(String on, int times) {
        List<String> steps = given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders/preview?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .path("items.step");
        assertEquals(times, steps.stream().filter("WEEKLY_SUMMARY"::equals).count(), on);
    }
}
