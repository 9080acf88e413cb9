package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The year 2023 with the sample plan and an invented second one. Some tasks are finished on time, some late, one never; some agencies
 * report, one late, one returned, one by letter, one nil, one waived, one never.
 */
@Order(4)
class YearTest {

    private static final OfficeCalendar CALENDAR = new OfficeCalendar();
    private static final LocalDate END = LocalDate.of(2024, 1, 10);
    private static final Map<String, Object> SEEN = new HashMap<>();
    private static final Set<String> SPECIAL =
            Set.of("STC", "SYT", "SXD", "STP", "HUONGHOA", "CONCO", "CUAVIET", "SNV");

    private static String plan;
    private static String second;
    private static Reports reports;
    private static Consolidation consolidation;

    @BeforeAll
    static void livesThroughTheYear() {
        plan = Plans.sample();
        reports = new Reports(plan);
        YearScript year = new YearScript();
        tasksOfTheSample(year);
        tasksOfTheSecondPlan(year);
        reporting(year);
        for (String due : List.of(
                "2023-06-30",
                "2023-09-14",
                "2023-09-29",
                "2023-09-30",
                "2023-11-29",
                "2023-11-30",
                "2023-12-15",
                "2023-12-31")) {
            year.visit(ExpectedLadder.of(LocalDate.parse(due), CALENDAR).headSet(END));
        }
        year.visitSome(8, 20230403, LocalDate.of(2023, 4, 4), END).visit(List.of(END));
        year.live();
    }

    private static void tasksOfTheSample(YearScript year) {
        year.on("2023-04-03", () -> {
            Work.done(
                    plan,
                    1,
                    "SNV",
                    Map.of(
                            "completedOn", "2023-03-28",
                            "result", "Đã ban hành công văn hướng dẫn (mẫu)",
                            "documentNumber", "00/SNV-CCHC",
                            "documentDate", "2023-03-28"));
            SEEN.put("row 1", Work.standing(plan, 1, "SNV"));
        });
        year.on("2023-10-02", () -> SEEN.put("row 2", Work.standing(plan, 2, "SNV")));
        year.on("2023-10-10", () -> Work.done(plan, 2, "SNV"));
        year.on("2023-10-12", () -> Work.confirmed(plan, 2, "SNV", "office.vpub"));
        year.on(
                "2023-11-21",
                () -> SEEN.put("before", Work.lead(plan, 6, "SKHDT").get("lastWord")));
        year.on("2023-11-22", () -> {
            SEEN.put("asked", Work.lead(plan, 6, "SKHDT").get("lastWord"));
            Work.lastWord(plan, 6, "SKHDT", "PERFORMED");
        });
        year.on("2023-11-24", () -> Work.lastWordAgreed(plan, 6, "SKHDT", "monitor.snv"));
        year.on("2023-12-20", () -> Work.done(plan, 8, "SNV"));
        year.on("2023-12-29", () -> Work.done(plan, 9, "SNV"));
    }

    private static void tasksOfTheSecondPlan(YearScript year) {
        year.on(
                "2023-05-08",
                () -> second = Plans.issued(
                        Plans.body("mau-ke-hoach-2023.json", body -> {}), Plans.rows("mau-phu-luc-2023.csv")));
        year.on("2023-06-20", () -> Work.done(second, 7, "SGDDT"));
        year.on("2023-06-28", () -> Work.done(second, 1, "SNV"));
        year.on("2023-06-30", () -> Work.done(second, 5, "STC"));
        year.on("2023-07-05", () -> Work.done(second, 2, "STTTT"));
        year.on("2023-08-01", () -> Work.happened(second, 10, "2023-08-01"));
        year.on("2023-08-14", () -> Work.done(second, 10, "STTTT"));
        year.on("2023-09-05", () -> Work.extensionAsked(second, 6, "SKHCN", "2023-09-29"));
        year.on("2023-09-06", () -> Work.extensionAdvised(second, 6, "SKHCN"));
        year.on("2023-09-15", () -> SEEN.put("waiting", Work.standing(second, 6, "SKHCN")));
        year.on("2023-09-18", () -> Work.extensionGranted(second, 6, "SKHCN"));
        year.on("2023-09-19", () -> SEEN.put("extended", Work.standing(second, 6, "SKHCN")));
        year.on("2023-09-27", () -> Work.done(second, 6, "SKHCN"));
        year.on("2023-09-25", () -> Work.done(second, 3, "STP"));
        year.on("2023-09-27", () -> Work.returned(second, 3, "STP", "monitor.snv"));
        year.on("2023-09-28", () -> Work.doneOf(second, 12, "STC", "2023-09-30"));
        year.on("2023-10-03", () -> {
            SEEN.put("returned", Work.standing(second, 3, "STP"));
            Work.done(second, 3, "STP");
        });
        year.on("2023-11-15", () -> Work.started(second, 8, "VPUB", 60));
        year.on("2023-11-30", () -> Work.done(second, 11, "STP"));
        year.on("2023-12-22", () -> Work.doneOf(second, 12, "STC", "2023-12-31"));
    }

    private static void reporting(YearScript year) {
        year.on("2023-10-16", () -> reports.activity("STC", "NEWS_ITEM", 4));
        year.on("2023-11-20", () -> reports.submit("STC"));
        year.on("2023-11-21", () -> reports.accept("STC"));
        year.on("2023-11-24", () -> reports.submit("STP"));
        year.on("2023-11-27", () -> {
            reports.sendBack("STP", "CORRECTION");
            reports.everyoneElse(SPECIAL).forEach(reports::submit);
        });
        year.on("2023-11-28", () -> {
            reports.submit("SNV");
            reports.submitNil("CONCO");
            reports.waive("CUAVIET");
        });
        year.on("2023-11-30", () -> reports.submit("STP"));
        year.on("2023-12-04", () -> reports.recordLetter("HUONGHOA", "2023-11-28"));
        year.on("2023-12-05", () -> reports.submit("SXD"));
        year.on("2023-12-08", () -> reports.acceptAll());
        year.on("2023-12-28", () -> consolidation = Consolidation.published(plan));
    }

    @Test
    void countsEarlyWorkBornLateAsDoneOnTime() {
        assertEquals("DONE_ON_TIME", SEEN.get("row 1"));
        assertEquals(true, Work.lead(plan, 1, "SNV").get("bornLate"));
    }

    @Test
    void callsRowTwoOverdueOnTheSecondOfOctoberAndKeepsCoordinatorsOut() {
        assertEquals("OVERDUE", SEEN.get("row 2"));
        JsonPath onThatDay = Api.as("observer").get("/plans/" + plan + "/standing?by=plan&on=2023-10-02");
        assertEquals(1, onThatDay.getInt("total.lead.overdue"));
        assertEquals(227, onThatDay.getInt("total.coordinating"));
        assertEquals(13, onThatDay.getInt("total.lead.total"));
        assertEquals("DONE_LATE", Work.standing(plan, 2, "SNV"));
    }

    @Test
    void asksForTheWordOnOngoingWorkAWeekBeforeTheRoundsCutOff() {
        assertNull(SEEN.get("before"));
        Map<?, ?> asked = (Map<?, ?>) SEEN.get("asked");
        assertEquals("ASKED", asked.get("state"));
        assertEquals(Plans.round(plan), asked.get("askedBy"));
        assertEquals("2023-11-29", asked.get("dueOn"));
        Map<?, ?> said = (Map<?, ?>) Work.lead(plan, 6, "SKHDT").get("lastWord");
        assertEquals("PERFORMED", said.get("agreed"));
        assertEquals(Plans.round(plan), said.get("roundId"));
        Map<?, ?> unsaid = (Map<?, ?>) Work.lead(plan, 3, "STTTT").get("lastWord");
        assertEquals("ASKED", unsaid.get("state"));
    }

    @Test
    void endsTheSecondPlanAsItWasLived() {
        assertEquals("OVERDUE", SEEN.get("returned"));
        Map<String, String> expected = new HashMap<>();
        expected.put("1 SNV", "DONE_ON_TIME");
        expected.put("2 STTTT", "DONE_LATE");
        expected.put("3 STP", "DONE_LATE");
        expected.put("4 SVHTTDL", "OVERDUE");
        expected.put("5 STC", "DONE_ON_TIME");
        expected.put("6 SKHCN", "DONE_ON_TIME");
        expected.put("7 SGDDT", "DONE_ON_TIME");
        expected.put("8 VPUB", "ONGOING");
        expected.put("10 STTTT", "DONE_ON_TIME");
        expected.put("11 STP", "DONE_ON_TIME");
        expected.put("12 STC", "DONE_ON_TIME");
        Map<String, Object> got =
                Api.as("observer").all("/assignments", Map.of("plan", second, "role", "LEAD")).stream()
                        .collect(Collectors.toMap(
                                row -> row.get("taskNumber") + " " + Counts.agency(row), row -> row.get("standing")));
        got.remove("9 SNV");
        assertEquals(expected, got);
    }

    @Test
    void remindsWhoNeverReportsOnExactlyTheDaysOfTheLadder() {
        SortedSet<LocalDate> expected = days(
                "2023-11-14",
                "2023-11-22",
                "2023-11-28",
                "2023-11-29",
                "2023-11-30",
                "2023-12-04",
                "2023-12-06",
                "2023-12-13",
                "2023-12-20",
                "2023-12-27",
                "2024-01-03");
        assertEquals(expected, ExpectedLadder.of(LocalDate.of(2023, 11, 29), CALENDAR));
        assertEquals(expected, reports.reminded("SYT"));
    }

    @Test
    void sendsEachStepOnceToEachOfItsPosts() {
        assertEquals(ExpectedLadder.messages(LocalDate.of(2023, 11, 29), CALENDAR), Reminded.messages(plan, "SYT"));
        assertEquals(List.of("2023-11-14 BEFORE_15 OFFICER"), Reminded.messages(plan, "STC"));
        long inInbox = Api.as("officer.syt").all("/inbox", Map.of()).stream()
                .filter(message -> plan.equals(message.get("planId")))
                .count();
        assertEquals(11, inInbox);
    }

    @Test
    void remindsOnceWhoReportedOnTheTwentieth() {
        assertEquals(days("2023-11-14"), reports.reminded("STC"));
    }

    @Test
    void stopsRemindingOnceALetterIsRecorded() {
        assertEquals(
                days("2023-11-14", "2023-11-22", "2023-11-28", "2023-11-29", "2023-11-30", "2023-12-04"),
                reports.reminded("HUONGHOA"));
        assertEquals(true, reports.owed("HUONGHOA").get("onTime"));
    }

    @Test
    void keepsWhatItSaidOfADayThroughALaterExtension() {
        assertEquals("OVERDUE", SEEN.get("waiting"));
        assertEquals("NOT_YET_DUE", SEEN.get("extended"));
        assertEquals(SEEN.get("waiting"), standingOn("2023-09-15"));
        assertEquals(SEEN.get("extended"), standingOn("2023-09-19"));
        Map<String, Object> now = Work.lead(second, 6, "SKHCN");
        assertEquals("DONE_ON_TIME", now.get("standing"));
        assertEquals("2023-09-29", now.get("dueOn"));
        assertEquals("2023-09-14", now.get("originalDueOn"));
        assertEquals(0, now.get("daysLate"));
        assertEquals(13, now.get("daysLateAgainstOriginal"));
    }

    @Test
    void remindsNobodyWhileAnExtensionAskedForInTimeWaitsAndByTheNewDayAfterwards() {
        assertEquals(
                List.of("2023-08-30 BEFORE_15 OFFICER", "2023-09-22 BEFORE_7 OFFICER"),
                Reminded.messages(second, "SKHCN"));
    }

    private static String standingOn(String day) {
        return (String) Api.as("observer")
                .all("/assignments", Map.of("plan", second, "agency", "SKHCN", "role", "LEAD", "on", day))
                .get(0)
                .get("standing");
    }

    @Test
    void remindsOfATaskThatIsNeverDone() {
        assertEquals(
                ExpectedLadder.of(LocalDate.of(2023, 12, 31), CALENDAR).headSet(END.plusDays(1)),
                Reminded.days(second, "SVHTTDL"));
    }

    @Test
    void ratesTheRoundFromItsLedger() {
        JsonPath rates = Api.as("monitor.snv").get("/rounds/" + Plans.round(plan) + "/rates");
        assertEquals(39, rates.getInt("total.owed"));
        assertEquals(1, rates.getInt("total.waived"));
        assertEquals(1, rates.getInt("total.missing"));
        assertEquals(37, rates.getInt("total.submitted"));
        assertEquals(1, rates.getInt("total.late"));
        assertEquals(36, rates.getInt("total.onTime"));
        assertEquals(37.0 / 38, rates.getDouble("total.completeness"), 0.0001);
        assertEquals(36.0 / 38, rates.getDouble("total.timeliness"), 0.0001);
    }

    @Test
    void consolidatesExactlyWhatWasSentIn() {
        assertEquals(reports.sums(), consolidation.sums());
        assertEquals(37, consolidation.reported());
        assertTrue(consolidation.sha256().matches("[0-9a-f]{64}"), consolidation.sha256());
    }

    @Test
    void opensEveryFigureToItsReports() {
        reports.sums().forEach((indicator, sum) -> assertEquals(sum, consolidation.sumOfRows(indicator), indicator));
    }

    private static SortedSet<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}
