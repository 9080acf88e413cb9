package vn.gov.quangtri.cchc.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void believesAnEditorWhoSettlesTheReportingDay() {
        LocalDate settled = LocalDate.of(2023, 11, 30);
        PlanDocument document = PlanFixture.document()
                .reporting(rule("trước ngày 30/11/2023", settled, null, PARTY))
                .build();
        assertEquals(settled, DocumentRules.complete(document).reportingRule().dueOn());
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
        Section a = new Section("a", null, "x", null, null, null, null, null);
        Section dash = new Section("-", null, "x", null, null, null, null, null);
        Section both = new Section("I", "T", null, null, null, List.of(a, a, dash, dash), null, null);
        assertEquals(
                List.of("label-twice"),
                broken(PlanFixture.document().sections(both).build()));
    }

    @Test
    void tellsEverythingAtOnce() {
        Section a = new Section("a", null, "x", null, null, null, null, null);
        Section twice = new Section("I", "T", null, null, null, List.of(a, a), null, null);
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
