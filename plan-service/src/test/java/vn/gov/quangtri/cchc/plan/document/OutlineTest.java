package vn.gov.quangtri.cchc.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static Section section(String label, String title, Section... sections) {
        return new Section(label, title, null, null, null, List.of(sections), null, null, null);
    }

    private final List<Section> placed = Outline.place(List.of(
            section(
                    "II",
                    "NỘI DUNG, HÌNH THỨC VÀ HOẠT ĐỘNG TUYÊN TRUYỀN",
                    section("1", "Nội dung tuyên truyền", section("a", null), section("đ", null)),
                    section("2", "Hình thức tuyên truyền", section("-", null), section("-", null)),
                    section("3", "Hoạt động tuyên truyền", section("", null))),
            section("III", "KINH PHÍ THỰC HIỆN"),
            section("IV", "TỔ CHỨC THỰC HIỆN")));

    @Test
    void countsWhatHasNoLabelOfItsOwn() {
        assertEquals(
                List.of("II", "II.1", "II.1.a", "II.1.đ", "II.2", "II.2.1", "II.2.2", "II.3", "II.3.1", "III", "IV"),
                Outline.all(placed).map(Section::path).toList());
    }

    @Test
    void printsLabelsAsPapersDo() {
        assertEquals(
                List.of("II.", "1.", "a)", "đ)", "2.", "-", "-", "3.", "", "III.", "IV."),
                Outline.all(placed).map(Section::printed).toList());
    }

    @Test
    void knowsTopicsAndMethodsByTheirTitles() {
        assertEquals(
                List.of("II.1.a", "II.1.đ"),
                Outline.points(placed, SectionKind.TOPICS).stream()
                        .map(Outline.Point::key)
                        .toList());
        assertEquals(
                List.of("II.2.1", "II.2.2"),
                Outline.points(placed, SectionKind.METHODS).stream()
                        .map(Outline.Point::key)
                        .toList());
        assertEquals(SectionKind.FUNDING, placed.get(1).foundKind());
        assertEquals(SectionKind.DUTIES, placed.get(2).foundKind());
        assertNull(placed.get(0).foundKind());
    }

    @Test
    void believesAnEditorWhoSaysWhatASectionIs() {
        Section said = new Section(
                "1", "Chuyên đề", null, SectionKind.TOPICS, null, List.of(section("a", null)), null, null, null);
        List<Section> tree = Outline.place(List.of(section("I", "PHẦN RIÊNG", said)));
        assertEquals("I.1.a", Outline.points(tree, SectionKind.TOPICS).get(0).key());
    }

    @Test
    void forgetsWhatASectionWasFoundToBeUnderAnotherTitle() {
        Section found =
                Outline.place(List.of(section("III", "KINH PHÍ THỰC HIỆN"))).get(0);
        Section renamed = new Section(
                found.label(),
                "NGUỒN LỰC",
                null,
                found.kind(),
                null,
                null,
                found.path(),
                found.printed(),
                found.foundKind());
        Section read = Outline.place(List.of(renamed)).get(0);
        assertNull(read.kind());
        assertNull(read.foundKind());
    }
}
