package vn.gov.quangtri.cchc.rules.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleAppendixTest {

    private static final LocalDate ISSUE = LocalDate.of(2023, 4, 3);
    private static final LocalDate AFTER_REFORM = LocalDate.of(2025, 3, 15);

    private final Directory directory = SampleDirectory.load();
    private final CellResolver resolver = new CellResolver(directory);

    @Test
    void givesTheAssignmentsOfEveryRow() {
        assertEquals(List.of(30, 1, 33, 33, 32, 12, 33, 33, 33), counts(ISSUE));
    }

    @Test
    void namesTheLeadsOfEveryRow() {
        List<Set<String>> leads = SampleDirectory.appendix().stream()
                .map(row -> agencies(row.get(2), ISSUE))
                .toList();
        assertEquals(
                List.of(
                        Set.of("SNV"),
                        Set.of("SNV"),
                        Set.of("STTTT"),
                        Set.of("VPUB", "SNV"),
                        Set.of("BAOQT", "PTTH"),
                        Set.of("SKHDT"),
                        Set.of("BAOQT", "PTTH", "CUAVIET"),
                        Set.of("SNV"),
                        Set.of("SNV")),
                leads);
    }

    @Test
    void isCertainOfEveryPartAndLeavesNothingUnknown() {
        for (List<String> row : SampleDirectory.appendix()) {
            for (String cell : row.subList(2, 4)) {
                for (Part part : resolver.resolve(cell, ISSUE).items()) {
                    assertTrue(part.isCertain() && part.type() != PartType.UNKNOWN, part.toString());
                }
            }
        }
    }

    @Test
    void showsWhatNamesNobody() {
        assertEquals(List.of("Các cơ quan, đơn vị có liên quan"), unspecified(2, 3));
        assertEquals(List.of("các sở, ngành liên quan"), unspecified(6, 3));
        assertEquals(List.of("các cơ quan, đơn vị có liên quan"), unspecified(8, 2));
        long all = SampleDirectory.appendix().stream()
                .flatMap(row -> row.subList(2, 4).stream())
                .flatMap(cell -> resolver.resolve(cell, ISSUE).items().stream())
                .filter(part -> part.type() == PartType.UNSPECIFIED)
                .count();
        assertEquals(3, all);
    }

    @Test
    void saysWhoHasEndedAndWhoSucceeded() {
        Part media = resolver.resolve(SampleDirectory.appendix().get(2).get(2), AFTER_REFORM)
                .items()
                .get(0);
        assertEquals("STTTT", media.key());
        assertEquals(LocalDate.of(2025, 2, 28), media.ended());
        assertEquals(
                List.of("SKHCN", "SVHTTDL"),
                media.successors().stream().map(Successor::key).toList());
        Part planning = resolver.resolve(SampleDirectory.appendix().get(5).get(2), AFTER_REFORM)
                .items()
                .get(0);
        assertEquals("SKHDT", planning.key());
        assertEquals(
                List.of("STC"),
                planning.successors().stream().map(Successor::key).toList());
    }

    @Test
    void countsTheAgenciesOfTheDayOnly() {
        assertEquals(List.of(25, 1, 28, 28, 27, 11, 28, 28, 28), counts(AFTER_REFORM));
    }

    private List<Integer> counts(LocalDate day) {
        return SampleDirectory.appendix().stream()
                .map(row -> {
                    Set<String> all = new LinkedHashSet<>(agencies(row.get(2), day));
                    all.addAll(agencies(row.get(3), day));
                    return all.size();
                })
                .toList();
    }

    private Set<String> agencies(String cell, LocalDate day) {
        return resolver.resolve(cell, day)
                .agencies(key ->
                        Membership.members(directory, directory.group(key).orElseThrow(), day));
    }

    private List<String> unspecified(int row, int column) {
        return resolver.resolve(SampleDirectory.appendix().get(row - 1).get(column), ISSUE).items().stream()
                .filter(part -> part.type() == PartType.UNSPECIFIED)
                .map(Part::text)
                .toList();
    }
}
