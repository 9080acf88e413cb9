package vn.gov.quangtri.cchc.report.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.copies.PlanTerms.Agency;
import vn.gov.quangtri.cchc.report.copies.PlanTerms.Directory;
import vn.gov.quangtri.cchc.report.copies.PlanTerms.Group;
import vn.gov.quangtri.cchc.report.copies.PlanTerms.Party;
import vn.gov.quangtri.cchc.report.copies.PlanTerms.ReportingRule;
import vn.gov.quangtri.cchc.report.obligation.Basis;
import vn.gov.quangtri.cchc.report.obligation.Debtor;
import vn.gov.quangtri.cchc.report.obligation.Mode;

class PartyExpansionTest {

    private static final Directory DIRECTORY = new Directory(
            List.of(agency("SNV"), agency("STC"), agency("MTTQ")),
            List.of(
                    new Group("SO", "Các sở", List.of("SNV", "STC")),
                    new Group("DOAN_THE", "Đoàn thể", List.of("MTTQ"))));

    @Test
    void expandsGroupsByTheDirectory() {
        List<Debtor> owed = expand(group("SO", "NAMED", "ORDERED"), group("DOAN_THE", "SETTLED", "REQUESTED"));
        assertEquals(
                List.of("SNV NAMED ORDERED", "STC NAMED ORDERED", "MTTQ SETTLED REQUESTED"),
                owed.stream()
                        .map(d -> d.agency().key() + " " + d.basis() + " " + d.mode())
                        .toList());
    }

    @Test
    void owesOnceWhatIsMeantTwiceByTheStrongerWords() {
        List<Debtor> owed = expand(new Party("AGENCY", "STC", "SETTLED", "REQUESTED"), group("SO", "NAMED", "ORDERED"));
        assertEquals(2, owed.size());
        assertEquals(Basis.NAMED, owed.get(0).basis());
        assertEquals(Mode.ORDERED, owed.get(0).mode());
    }

    @Test
    void refusesAPartyThatTheDirectoryLacks() {
        assertThrows(IllegalArgumentException.class, () -> expand(group("BAO_CHI", "SETTLED", "ORDERED")));
        assertThrows(IllegalArgumentException.class, () -> expand(new Party("AGENCY", "STP", "NAMED", "ORDERED")));
    }

    private static List<Debtor> expand(Party... parties) {
        ReportingRule rule = new ReportingRule("trước ngày 30/11/2023", null, null, "SNV", List.of(parties));
        return PartyExpansion.expand(new PlanTerms(null, rule, null, null, DIRECTORY));
    }

    private static Party group(String key, String basis, String mode) {
        return new Party("GROUP", key, basis, mode);
    }

    private static Agency agency(String key) {
        return new Agency(key, null, "Cơ quan " + key, key, "DEPARTMENT");
    }
}
