package vn.gov.quangtri.cchc.task.assigning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.rules.parties.PartType;
import vn.gov.quangtri.cchc.task.assignment.Assignee;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.Directory;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.DirectoryAgency;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.DirectoryGroup;
import vn.gov.quangtri.cchc.task.task.Party;
import vn.gov.quangtri.cchc.task.task.TaskMeaning;

class ExpansionTest {

    private static final Directory DIRECTORY = new Directory(
            List.of(agency("VPUB"), agency("SNV"), agency("STC"), agency("BAOQT")),
            List.of(new DirectoryGroup("SO_BAN_NGANH", "Các sở, ban, ngành", List.of("VPUB", "SNV", "STC"))));

    @Test
    void givesWhoLeadsAndHelpsTheLeadAlone() {
        List<Assignee> parts = Expansion.of(meaning(List.of(named("SNV")), List.of(group())), DIRECTORY);
        assertEquals(List.of("SNV LEAD", "VPUB COORDINATING", "STC COORDINATING"), shown(parts));
    }

    @Test
    void givesAGroupThatLeadsOneLeadEachTheFirstOfThemFirst() {
        List<Assignee> parts = Expansion.of(meaning(List.of(group()), List.of(named("STC"))), DIRECTORY);
        assertEquals(List.of("VPUB LEAD", "SNV LEAD", "STC LEAD"), shown(parts));
        assertEquals(
                List.of(true, false, false),
                parts.stream().map(Assignee::firstLead).toList());
    }

    @Test
    void givesNothingForAPartThatNamesNobody() {
        Party nobody = new Party("các cơ quan có liên quan", PartType.UNSPECIFIED, null, null, List.of());
        assertEquals(
                1,
                Expansion.of(meaning(List.of(named("SNV")), List.of(nobody)), DIRECTORY)
                        .size());
    }

    @Test
    void leavesOutWhomAnExceptionNames() {
        Party but = new Party("các sở (trừ STC)", PartType.GROUP, "SO_BAN_NGANH", "Các sở", List.of("STC"));
        List<Assignee> parts = Expansion.of(meaning(List.of(named("BAOQT")), List.of(but)), DIRECTORY);
        assertEquals(List.of("BAOQT LEAD", "VPUB COORDINATING", "SNV COORDINATING"), shown(parts));
    }

    @Test
    void refusesADirectoryThatLacksAGroup() {
        Directory without = new Directory(DIRECTORY.agencies(), List.of());
        TaskMeaning meaning = meaning(List.of(named("SNV")), List.of(group()));
        assertThrows(IllegalStateException.class, () -> Expansion.of(meaning, without));
    }

    private static TaskMeaning meaning(List<Party> leads, List<Party> coordinators) {
        return new TaskMeaning(leads, coordinators, null, List.of());
    }

    private static Party named(String key) {
        return new Party(key, PartType.AGENCY, key, key, List.of());
    }

    private static Party group() {
        return new Party("các sở", PartType.GROUP, "SO_BAN_NGANH", "Các sở, ban, ngành", List.of());
    }

    private static DirectoryAgency agency(String key) {
        return new DirectoryAgency(key, null, "Tên " + key, key, "DEPARTMENT");
    }

    private static List<String> shown(List<Assignee> parts) {
        return parts.stream()
                .map(p -> p.agency() + " " + (p.role() == AssignmentRole.LEAD ? "LEAD" : "COORDINATING"))
                .toList();
    }
}
