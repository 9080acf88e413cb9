package vn.gov.quangtri.cchc.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** The tree of sections: gives each its path and kind, and finds topics, methods and duties in it. */
public final class Outline {

    private Outline() {}

    /** A child of a section that lists topics or methods. */
    public record Point(String key, String label, String title, String text) {}

    /** The same tree with paths, printed labels and the kinds that are found; what was found before is forgotten. */
    public static List<Section> place(List<Section> sections) {
        return place(sections, "", 1);
    }

    private static List<Section> place(List<Section> sections, String above, int depth) {
        List<Section> placed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String own = section.isLabelled() ? section.label() : String.valueOf(i + 1);
            String path = above.isEmpty() ? own : above + "." + own;
            placed.add(section.placed(path, found(section, depth), place(section.sections(), path, depth + 1)));
        }
        return placed;
    }

    private static SectionKind found(Section section, int depth) {
        if (section.kind() != null || section.title() == null) {
            return null;
        }
        String title = Folding.loose(section.title());
        if (depth == 1) {
            return title.startsWith("kinh phi")
                    ? SectionKind.FUNDING
                    : title.startsWith("to chuc thuc hien") ? SectionKind.DUTIES : null;
        }
        if (depth == 2 && title.startsWith("noi dung")) {
            return SectionKind.TOPICS;
        }
        return depth == 2 && title.startsWith("hinh thuc") ? SectionKind.METHODS : null;
    }

    /** All sections, each before its children. */
    public static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    /** The points of the sections of one kind, under their paths. */
    public static List<Point> points(List<Section> sections, SectionKind kind) {
        return all(sections)
                .filter(section -> section.purpose() == kind)
                .flatMap(section -> section.sections().stream())
                .map(point -> new Point(point.path(), point.label(), point.title(), point.text()))
                .toList();
    }

    /** Whom the duties name. */
    public static List<PartyRef> dutyParties(List<Section> sections) {
        return all(sections)
                .filter(section -> section.duty() != null)
                .flatMap(section -> section.duty().parties().stream())
                .distinct()
                .toList();
    }

    /** Whose own plans follow some duty, by what it says: a point stands under the parties of the section above it. */
    public static List<PartyRef> subPlanParties(List<Section> sections) {
        return subPlanParties(sections, List.of()).distinct().toList();
    }

    private static Stream<PartyRef> subPlanParties(List<Section> sections, List<PartyRef> above) {
        return sections.stream().flatMap(section -> {
            Duty duty = section.duty();
            List<PartyRef> parties = duty == null || duty.parties().isEmpty() ? above : duty.parties();
            boolean asked =
                    duty != null && duty.followedBy().stream().anyMatch(way -> way.kind() == FollowUp.Kind.SUB_PLAN);
            return Stream.concat(
                    asked ? parties.stream() : Stream.empty(), subPlanParties(section.sections(), parties));
        });
    }
}
