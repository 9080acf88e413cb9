package vn.gov.quangtri.cchc.plan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What must hold even for a draft; what an issue needs beyond it is the validation's. And what a document looks like once it is in: with
 * paths, kinds and the reporting day read.
 */
public final class DocumentRules {

    private static final int DEEPEST = 8;

    private DocumentRules() {}

    /** The document with everything in it that follows from what was written. */
    public static PlanDocument complete(PlanDocument sent) {
        ReportingRule rule = sent.reportingRule();
        return sent.with(Outline.place(sent.sections()), rule == null ? null : rule.read(sent.year(), sent.settings()));
    }

    /** All rules that a completed document breaks. */
    public static List<Violation> broken(PlanDocument document) {
        List<Violation> broken = new ArrayList<>();
        ReportingRule rule = document.reportingRule();
        if (rule != null) {
            settlement(document, rule, broken);
            reporting(rule, broken);
        }
        if (document.numberStandIn() && document.number() == null) {
            broken.add(Violation.of("/number", "stand-in-missing"));
        }
        if (document.issuedOnStandIn() && document.issuedOn() == null) {
            broken.add(Violation.of("/issuedOn", "stand-in-missing"));
        }
        labels(document.sections(), "/sections", 1, broken);
        return broken;
    }

    /** A day read from an earlier phrase must not pass for what the present one says. */
    private static void settlement(PlanDocument document, ReportingRule rule, List<Violation> broken) {
        if (!rule.lacksReason(document.year(), document.settings())) {
            return;
        }
        String at = "/reportingRule/dueOn";
        broken.add(rule.day(document.year(), document.settings())
                .map(day -> Violation.of(at, "reporting-day-differs", rule.phrase(), day, rule.dueOn()))
                .orElseGet(() -> Violation.of(at, "reporting-day-unexplained", rule.phrase(), rule.dueOn())));
    }

    private static void reporting(ReportingRule rule, List<Violation> broken) {
        LocalDate due = rule.dueOn();
        if (due != null && rule.cutOffOn() != null && rule.cutOffOn().isAfter(due)) {
            broken.add(Violation.of("/reportingRule/cutOffOn", "cut-off-after-sending-day", rule.cutOffOn(), due));
        }
        Set<PartyRef> seen = new HashSet<>();
        for (int i = 0; i < rule.parties().size(); i++) {
            if (!seen.add(rule.parties().get(i).ref())) {
                broken.add(Violation.of(
                        "/reportingRule/parties/" + i,
                        "listed-twice",
                        rule.parties().get(i).key()));
            }
        }
    }

    private static void labels(List<Section> sections, String at, int depth, List<Violation> broken) {
        if (depth > DEEPEST) {
            broken.add(Violation.of(at, "too-deep", DEEPEST));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.isLabelled() && !seen.add(section.label())) {
                broken.add(Violation.of(at + "/" + i + "/label", "label-twice", section.label()));
            }
            labels(section.sections(), at + "/" + i + "/sections", depth + 1, broken);
        }
    }
}
