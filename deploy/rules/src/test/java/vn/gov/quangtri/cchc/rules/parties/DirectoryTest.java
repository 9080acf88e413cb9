package vn.gov.quangtri.cchc.rules.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 3);

    @Test
    void aMemberOfTheDayIsOneByBothIntervals() {
        DirectoryGroup group = new DirectoryGroup(
                "G",
                "Nhóm",
                null,
                List.of(
                        new GroupMember("OPEN", null, null),
                        new GroupMember("LEFT", null, DAY.minusDays(1)),
                        new GroupMember("JOINS", DAY.plusDays(1), null),
                        new GroupMember("EDGE", DAY, DAY),
                        new GroupMember("ENDED", null, null),
                        new GroupMember("MISSING", null, null)));
        Directory directory = new Directory(
                List.of(
                        agency("OPEN", null),
                        agency("LEFT", null),
                        agency("JOINS", null),
                        agency("EDGE", DAY),
                        agency("ENDED", DAY.minusDays(1))),
                List.of(group),
                List.of());
        assertEquals(List.of("OPEN", "EDGE"), Membership.members(directory, group, DAY));
    }

    @Test
    void followsSuccessorsThatEndedInTurn() {
        Directory directory = new Directory(
                List.of(agency("A", DAY.minusYears(2)), agency("B", DAY.minusDays(1)), agency("C", null)),
                List.of(),
                List.of(
                        new DirectorySuccession(
                                "A", List.of("B"), DAY.minusYears(2).plusDays(1), "RENAMED"),
                        new DirectorySuccession("B", List.of("C", "A"), DAY, "MERGED")));
        assertEquals(List.of("C"), keys(directory, DAY));
        assertEquals(List.of("B"), keys(directory, DAY.minusDays(1)));
        assertEquals(List.of(), keys(directory, DAY.minusYears(3)));
    }

    @Test
    void oneNameOfTwoLivingAgenciesIsAskedAbout() {
        Directory directory = new Directory(
                List.of(
                        named("A", "Sở Chung", null),
                        named("B", "Sở Chung", null),
                        named("C", "Sở Chung", DAY.minusDays(1))),
                List.of(),
                List.of());
        Part part = new CellResolver(directory).resolve("Sở Chung", DAY).items().get(0);
        assertEquals(PartType.UNKNOWN, part.type());
        assertEquals(
                List.of("A", "B"),
                part.candidates().stream().map(Candidate::key).toList());
    }

    @Test
    void aNamePassedOnMeansTheOneOfTheDay() {
        Directory directory = new Directory(
                List.of(named("OLD", "Sở Chung", DAY.minusDays(1)), named("NEW", "Sở Chung", null)),
                List.of(),
                List.of());
        assertEquals(
                "NEW",
                new CellResolver(directory)
                        .resolve("Sở Chung", DAY)
                        .items()
                        .get(0)
                        .key());
    }

    private static List<String> keys(Directory directory, LocalDate day) {
        return directory.successors("A", day).stream().map(Successor::key).toList();
    }

    private static DirectoryAgency agency(String key, LocalDate validTo) {
        return named(key, "Sở " + key, validTo);
    }

    private static DirectoryAgency named(String key, String name, LocalDate validTo) {
        return new DirectoryAgency(key, name, null, null, null, validTo);
    }
}
