package vn.gov.quangtri.cchc.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.PlanFixture;
import vn.gov.quangtri.cchc.plan.agency.AgencyKind;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.DocumentRules;
import vn.gov.quangtri.cchc.plan.document.Section;
import vn.gov.quangtri.cchc.plan.document.SectionKind;

class PlanSizeTest {

    /** A plan whose topics have this many texts of 10,000 bytes each. */
    private static Plan plan(SectionKind kind, int topics) {
        List<Section> points = IntStream.range(0, topics)
                .mapToObj(i -> new Section("-", null, "đ".repeat(5_000), null, null, null, null, null, null))
                .toList();
        Section section = new Section("I", "Mục", null, kind, null, points, null, null, null);
        return new Plan(
                DocumentRules.complete(PlanFixture.document().sections(section).build()));
    }

    private static PublishedDirectory directory(int agencies) {
        return new PublishedDirectory(
                IntStream.range(0, agencies)
                        .mapToObj(i -> new PublishedDirectory.Named(
                                "COQUAN" + i, "H50.1." + i, "đ".repeat(300), "đ".repeat(100), AgencyKind.OTHER))
                        .toList(),
                List.of());
    }

    @Test
    void keepsRoomInADraftForWhatTheIssueAdds() {
        assertTrue(PlanSize.ofDraft(plan(SectionKind.TOPICS, 17)).isEmpty());
        Violation broken = PlanSize.ofDraft(plan(SectionKind.TOPICS, 19)).orElseThrow();
        assertEquals("plan-too-large", broken.rule());
        assertEquals(List.of(187, 184), broken.args());
    }

    @Test
    void countsOnlyWhatTravels() {
        assertTrue(PlanSize.ofDraft(plan(SectionKind.DUTIES, 100)).isEmpty());
    }

    @Test
    void countsTheDirectoryOfTheIssue() {
        Plan plan = plan(SectionKind.TOPICS, 17);
        assertTrue(PlanSize.with(directory(80), plan).isEmpty());
        assertFalse(PlanSize.with(directory(110), plan).isEmpty());
    }
}
