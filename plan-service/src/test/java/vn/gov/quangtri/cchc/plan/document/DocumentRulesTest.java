package vn.gov.quangtri.cchc.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.PlanFixture;

class DocumentRulesTest {

    private static final ReportingParty PARTY =
            new ReportingParty(PartyType.GROUP, "CAP_HUYEN", ReportingParty.Basis.NAMED, ReportingParty.Mode.ORDERED);

    private static List<String> broken(PlanDocument document) {
        return DocumentRules.broken(DocumentRules.complete(document)).stream()
                .map(Violation::rule)
                .toList();
    }

    private static ReportingRule rule(String phrase, LocalDate dueOn, LocalDate cutOffOn, ReportingParty... parties) {
        return new ReportingRule(phrase, dueOn, cutOffOn, "SNV", List.of(parties), null);
    }

    @Test
    void readsTheReportingDayFromThePhrase() {
        PlanDocument document = PlanFixture.document()
                .reporting(rule("trước ngày 30/11/2023", null, null, PARTY))
                .build();
        assertEquals(
                LocalDate.of(2023, 11, 29),
                DocumentRules.complete(document).reportingRule().dueOn());
    }

    private static ReportingRule settled(String phrase, LocalDate dueOn, String because) {
        return new ReportingRule(phrase, dueOn, null, "SNV", List.of(PARTY), because);
    }

    @Test
    void believesAnEditorWhoSettlesTheReportingDayWithAReason() {
        LocalDate settled = LocalDate.of(2023, 11, 30);
        PlanDocument document = PlanFixture.document()
                .reporting(settled("trước ngày 30/11/2023", settled, "Công văn 12/UBND-NC"))
                .build();
        assertEquals(List.of(), broken(document));
        ReportingRule kept = DocumentRules.complete(document).reportingRule();
        assertEquals(settled, kept.dueOn());
        assertEquals("Công văn 12/UBND-NC", kept.settledBecause());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trước ngày 30/11/2023 | 2023-11-30 |       | reporting-day-differs
                    trước ngày 30/11/2023 | 2023-11-30 | ' '   | reporting-day-differs
                    cuối năm              | 2023-12-31 |       | reporting-day-unexplained
                    """)
    void refusesADayThatDoesNotFollowFromThePhraseWithoutAReason(
            String phrase, LocalDate dueOn, String because, String rule) {
        assertEquals(
                List.of(rule),
                broken(PlanFixture.document()
                        .reporting(settled(phrase, dueOn, because))
                        .build()));
    }

    @Test
    void readsThePhraseAnewWhenWhatWasReadIsSentBack() {
        PlanDocument read = DocumentRules.complete(PlanFixture.document()
                .reporting(settled("trước ngày 30/11/2023", null, null))
                .build());
        assertEquals(read, DocumentRules.complete(read));
        assertEquals(List.of(), broken(read));
        LocalDate old = read.reportingRule().dueOn();
        assertEquals(
                List.of("reporting-day-differs"),
                broken(PlanFixture.document()
                        .reporting(settled("trước ngày 15/12/2023", old, null))
                        .build()));
    }

    @Test
    void dropsAReasonThatSettlesNothing() {
        PlanDocument document = PlanFixture.document()
                .reporting(settled("trước ngày 30/11/2023", LocalDate.of(2023, 11, 29), "Lý do cũ"))
                .build();
        assertNull(DocumentRules.complete(document).reportingRule().settledBecause());
    }

    @Test
    void asksForADayThatThePlanItselfMayMove() {
        PlanSettings moves = new PlanSettings(null, PlanSettings.DayOff.NEXT_WORKING_DAY, null);
        ReportingRule by = settled("chậm nhất ngày 30/11/2023", null, null);
        assertNull(by.read(2023, moves).dueOn());
        assertTrue(by.mayMove(2023, moves));
        ReportingRule before = settled("trước ngày 30/11/2023", null, null);
        assertEquals(LocalDate.of(2023, 11, 29), before.read(2023, moves).dueOn());
        assertFalse(before.mayMove(2023, moves));
        assertFalse(settled("cuối năm", null, null).mayMove(2023, moves));
    }

    @Test
    void refusesACutOffAfterTheSendingDay() {
        LocalDate due = LocalDate.of(2023, 11, 29);
        assertEquals(
                List.of("cut-off-after-sending-day"),
                broken(PlanFixture.document()
                        .reporting(rule("trước ngày 30/11/2023", null, due.plusDays(1), PARTY))
                        .build()));
        assertEquals(
                List.of(),
                broken(PlanFixture.document()
                        .reporting(rule("trước ngày 30/11/2023", null, due, PARTY))
                        .build()));
    }

    @Test
    void refusesAPartyThatIsListedTwice() {
        assertEquals(
                List.of("listed-twice"),
                broken(PlanFixture.document()
                        .reporting(rule("30/11/2023", null, null, PARTY, PARTY))
                        .build()));
    }

    @Test
    void refusesALabelThatStandsTwiceButNotTwoDashes() {
        Section a = new Section("a", null, "x", null, null, null, null, null, null);
        Section dash = new Section("-", null, "x", null, null, null, null, null, null);
        Section both = new Section("I", "T", null, null, null, List.of(a, a, dash, dash), null, null, null);
        assertEquals(
                List.of("label-twice"),
                broken(PlanFixture.document().sections(both).build()));
    }

    @Test
    void tellsEverythingAtOnce() {
        Section a = new Section("a", null, "x", null, null, null, null, null, null);
        Section twice = new Section("I", "T", null, null, null, List.of(a, a), null, null, null);
        assertEquals(
                List.of("listed-twice", "stand-in-missing", "label-twice"),
                broken(PlanFixture.document()
                        .number(null)
                        .numberStandIn(true)
                        .sections(twice)
                        .reporting(rule("30/11/2023", null, null, PARTY, PARTY))
                        .build()));
    }
}
