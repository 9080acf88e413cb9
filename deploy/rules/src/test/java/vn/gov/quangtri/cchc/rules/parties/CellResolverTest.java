package vn.gov.quangtri.cchc.rules.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CellResolverTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

    private static final CellResolver RESOLVER = new CellResolver(SampleDirectory.load());

    /** Parts as {@code KEY}, {@code KEY?} for a suggestion, {@code -} for nobody, {@code ?} for unknown, exceptions after '\'. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cells.csv", numLinesToSkip = 1, delimiter = '|', emptyValue = "", nullValues = "null")
    void readsWhatOfficesWrite(String cell, String expected) {
        String text = cell.replace("\\n", "\n");
        assertEquals(expected, shown(RESOLVER.resolve(text, DAY)));
        assertEquals(
                expected, shown(RESOLVER.resolve(Normalizer.normalize(text, Normalizer.Form.NFD), DAY)), "decomposed");
    }

    @Test
    void keepsTheTextOfEachPart() {
        Cell cell = RESOLVER.resolve(
                "Văn phòng  UBND tỉnh; các sở, ngành liên quan và UBND các huyện, thị xã, thành phố", DAY);
        assertEquals(
                List.of("Văn phòng UBND tỉnh", "các sở, ngành liên quan", "UBND các huyện, thị xã, thành phố"),
                cell.items().stream().map(Part::text).toList());
    }

    @Test
    void takesPersonsOutOfTheText() {
        Cell cell = RESOLVER.resolve("Sở Nội vụ (đ/c Nguyễn Văn An, ĐT 0912.345.678, an@quangtri.gov.vn)", DAY);
        assertEquals("Sở Nội vụ", cell.text());
        assertEquals(List.of(PersonalData.PHONE, PersonalData.EMAIL, PersonalData.PERSON), cell.dropped());
        assertEquals("SNV", shown(cell));
    }

    @Test
    void keepsThePostThatStandsForItsAgency() {
        Part part = RESOLVER.resolve("Giám đốc Sở Nội vụ", DAY).items().get(0);
        assertEquals("Giám đốc", part.standsFor());
        assertEquals("SNV", part.key());
    }

    @Test
    void offersCandidatesForAMisspeltName() {
        Part part = RESOLVER.resolve("Sở Nội vu", DAY).items().get(0);
        assertEquals(
                new Candidate(PartType.AGENCY, "SNV", "Sở Nội vụ", 0.85),
                part.candidates().get(0));
        assertEquals(PartType.UNKNOWN, part.applied().type());
    }

    @Test
    void tellsThatAnAgencyBeginsLater() {
        Part part =
                RESOLVER.resolve("Sở Nông nghiệp và Môi trường", DAY).items().get(0);
        assertEquals(LocalDate.of(2025, 3, 1), part.begins());
        assertEquals("SNNMT", part.key());
    }

    @Test
    void readsNothingInAnEmptyCell() {
        assertEquals(List.of(), RESOLVER.resolve(" ; ", DAY).items());
        assertEquals(List.of(), RESOLVER.resolve(null, DAY).items());
    }

    private static String shown(Cell cell) {
        return cell.items().stream().map(CellResolverTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Part part) {
        String who =
                switch (part.type()) {
                    case UNSPECIFIED -> "-";
                    case UNKNOWN -> "?";
                    default -> part.key() + (part.isCertain() ? "" : "?");
                };
        return who + part.except().stream().map(key -> "\\" + key).collect(Collectors.joining());
    }
}
