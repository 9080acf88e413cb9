package vn.gov.quangtri.cchc.plan.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.plan.document.Outline;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.document.Recipient;
import vn.gov.quangtri.cchc.plan.document.ReportingRule;
import vn.gov.quangtri.cchc.plan.document.Section;
import vn.gov.quangtri.cchc.plan.validation.NameCheck.Place;

/** What the plan's own text needs before it can be issued. */
final class DocumentCheck {

    private final PlanDocument document;
    private final NameCheck names;

    DocumentCheck(PlanDocument document, NameCheck names) {
        this.document = document;
        this.names = names;
    }

    void errors(Consumer<Finding> errors) {
        if (document.number() == null || document.number().isBlank()) {
            errors.accept(Finding.inPlan("/number", "number-missing"));
        }
        if (document.issuedOn() == null) {
            errors.accept(Finding.inPlan("/issuedOn", "issue-day-missing"));
        }
        ReportingRule rule = document.reportingRule();
        if (rule == null) {
            errors.accept(Finding.inPlan("/reportingRule", "reporting-rule-missing"));
            return;
        }
        if (rule.dueOn() == null) {
            boolean moves = rule.mayMove(document.year(), document.settings());
            String why = moves ? "reporting-day-may-move" : "reporting-day-unread";
            errors.accept(Finding.inPlan("/reportingRule/phrase", why, rule.phrase()));
        }
        if (rule.parties().isEmpty()) {
            errors.accept(Finding.inPlan("/reportingRule/parties", "reporting-parties-missing"));
        }
        reportingNames(rule).forEach(errors);
    }

    private List<Finding> reportingNames(ReportingRule rule) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < rule.parties().size(); i++) {
            names.look(rule.parties().get(i).ref(), Place.inPlan("/reportingRule/parties/" + i))
                    .ifPresent(found::add);
        }
        if (rule.recipient() == null) {
            found.add(Finding.inPlan("/reportingRule/recipient", "reporting-recipient-missing"));
        } else {
            names.look(new PartyRef(PartyType.AGENCY, rule.recipient()), Place.inPlan("/reportingRule/recipient"))
                    .ifPresent(found::add);
        }
        return found;
    }

    void warnings(LocalDate today, Consumer<Finding> warnings) {
        LocalDate issuedOn = document.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(today)) {
            warnings.accept(Finding.inPlan("/issuedOn", "issue-day-ahead", issuedOn));
        }
        LocalDate due = Optional.ofNullable(document.reportingRule())
                .map(ReportingRule::dueOn)
                .orElse(null);
        if (issuedOn != null && due != null && due.isBefore(issuedOn)) {
            warnings.accept(Finding.inPlan("/reportingRule/dueOn", "report-due-before-issue", due, issuedOn));
        }
        if (due != null && document.reportingRule().settledBecause() != null) {
            ReportingRule rule = document.reportingRule();
            warnings.accept(Finding.inPlan(
                    "/reportingRule/dueOn", "reporting-day-settled", rule.phrase(), due, rule.settledBecause()));
        }
        Outline.all(document.sections())
                .filter(section -> section.duty() != null)
                .forEach(section -> duty(section, warnings));
        for (int i = 0; i < document.recipients().size(); i++) {
            Recipient recipient = document.recipients().get(i);
            if (recipient.key() != null && !names.isKnown(recipient.key())) {
                warnings.accept(Finding.inPlan(
                        "/recipients/" + i + "/key", "recipient-unknown", recipient.name(), recipient.key()));
            }
        }
    }

    /** The text says what it says: an agency that has ended is a task of nobody's, but not a fault of the paper's form. */
    private void duty(Section section, Consumer<Finding> warnings) {
        for (PartyRef party : section.duty().parties()) {
            names.look(party, Place.inPlan("/sections/" + section.path() + "/duty"))
                    .ifPresent(warnings);
        }
    }
}
