package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.evidence.EvidenceLink;
import vn.gov.quangtri.cchc.task.evidence.Figure;

/**
 * What an agency says when its work is done.
 *
 * @param completedOn the day on which it was done
 * @param result what came of it
 * @param documentNumber number of the document that proves it; needed for work done before the plan was issued
 * @param documentDate that document's day
 * @param figures null leaves what was said before; so does evidence
 */
public record Done(
        LocalDate completedOn,
        String result,
        String documentNumber,
        LocalDate documentDate,
        List<Figure> figures,
        List<EvidenceLink> evidence) {

    public Done(LocalDate completedOn, String result, String documentNumber, LocalDate documentDate) {
        this(completedOn, result, documentNumber, documentDate, null, null);
    }

    /** What was said of a part that is done, for another that is done by the same word. */
    static Done as(Assignment done) {
        return new Done(
                done.completedOn, done.result, done.documentNumber, done.documentDate, done.figures, done.evidence);
    }

    /** @throws Refusal with every broken rule, for work of a plan issued on a day */
    void refuseIfBroken(LocalDate issuedOn, int planYear, LocalDate today) {
        List<Violation> broken = violations(issuedOn, planYear, today);
        if (!broken.isEmpty()) {
            throw Refusal.rules("completion-refused", broken);
        }
    }

    /** Every broken rule of a completion, for work of a plan issued on a day. */
    private List<Violation> violations(LocalDate issuedOn, int planYear, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (result == null || result.isBlank()) {
            broken.add(Violation.of("/result", "result-required"));
        }
        if (documentDate != null && documentDate.isAfter(today)) {
            broken.add(Violation.of("/documentDate", "day-in-future", documentDate, today));
        }
        if (completedOn == null) {
            broken.add(Violation.of("/completedOn", "day-required"));
        } else if (completedOn.isAfter(today)) {
            broken.add(Violation.of("/completedOn", "day-in-future", completedOn, today));
        } else if (completedOn.isBefore(issuedOn)) {
            broken.addAll(beforeIssue(issuedOn, LocalDate.of(planYear, 1, 1)));
        }
        return broken;
    }

    private List<Violation> beforeIssue(LocalDate issuedOn, LocalDate yearBegins) {
        List<Violation> broken = new ArrayList<>();
        if (completedOn.isBefore(yearBegins)) {
            broken.add(Violation.of("/completedOn", "day-before-plan-year", completedOn, yearBegins));
        }
        if (documentNumber == null || documentNumber.isBlank()) {
            broken.add(Violation.of("/documentNumber", "proof-required", completedOn, issuedOn));
        }
        if (documentDate == null) {
            broken.add(Violation.of("/documentDate", "proof-required", completedOn, issuedOn));
        }
        return broken;
    }
}
