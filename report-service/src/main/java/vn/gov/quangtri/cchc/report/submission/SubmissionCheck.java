package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.activity.ActivityTotals;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopyRepository;
import vn.gov.quangtri.cchc.report.form.Answer;
import vn.gov.quangtri.cchc.report.form.AnswerStatus;
import vn.gov.quangtri.cchc.report.form.Completeness;
import vn.gov.quangtri.cchc.report.form.FormRepository;
import vn.gov.quangtri.cchc.report.form.Indicator;
import vn.gov.quangtri.cchc.report.form.ReportForm;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** What a report must fit when it is sent. All faults at once. */
@ApplicationScoped
class SubmissionCheck {

    private final ContentCheck content;
    private final FormRepository forms;
    private final AssignmentCopyRepository assignments;
    private final ReportKeeper keeper;

    SubmissionCheck(
            ContentCheck content, FormRepository forms, AssignmentCopyRepository assignments, ReportKeeper keeper) {
        this.content = content;
        this.forms = forms;
        this.assignments = assignments;
        this.keeper = keeper;
    }

    /**
     * The content as it is sent: what activities add up to is filled in, a nil report's open indicators are none.
     *
     * @param at where the content stands in what was sent, as a JSON pointer; empty for the whole of it
     * @throws Refusal {@code invalid} with every fault, {@code nil-refused} with what contradicts a nil report
     */
    Sendable sendable(Obligation owed, ReportContent draft, String at) {
        ReportForm form = forms.get(owed.round().formId());
        Map<ActivityKind, ActivityTotals> totals = keeper.totals(owed);
        Completeness completeness = new Completeness(form, owed.agencyKind(), totals);
        if (draft.nil()) {
            require("invalid", content.faults(owed, draft), at);
            require("nil-refused", nilFaults(owed, draft, totals), at);
            return new Sendable(draft.withAnswers(allNone(form, owed.agencyKind(), draft.answers())), totals);
        }
        ReportContent sent = draft.withAnswers(completeness.filled(draft.answers()));
        List<Violation> faults = new ArrayList<>(content.faults(owed, sent));
        faults.addAll(completeness.check(sent.answers()));
        require("invalid", faults, at);
        return new Sendable(sent, totals);
    }

    private static void require(String code, List<Violation> faults, String at) {
        if (!faults.isEmpty()) {
            throw Refusal.rules(
                    code,
                    faults.stream()
                            .map(fault -> new Violation(at + fault.pointer(), fault.rule(), fault.args()))
                            .toList());
        }
    }

    private List<Violation> nilFaults(Obligation owed, ReportContent draft, Map<ActivityKind, ActivityTotals> totals) {
        List<Violation> faults = new ArrayList<>();
        if (draft.nilDeclaration() == null || draft.nilDeclaration().isBlank()) {
            faults.add(Violation.of("/nilDeclaration", "nil-declaration"));
        }
        for (int i = 0; i < draft.answers().size(); i++) {
            if (draft.answers().get(i).status() != AnswerStatus.NONE) {
                faults.add(Violation.of("/answers/" + i + "/status", "nil-all-none"));
            }
        }
        long done = totals.values().stream().mapToLong(ActivityTotals::entries).sum();
        if (done > 0) {
            faults.add(Violation.of("/nil", "nil-has-activities", done));
        }
        long leads = assignments.leads(owed.round().planId(), owed.holder());
        if (leads > 0) {
            faults.add(Violation.of("/nil", "nil-leads-tasks", leads));
        }
        return faults;
    }

    private static List<Answer> allNone(ReportForm form, String agencyKind, List<Answer> given) {
        Set<String> answered = new HashSet<>();
        given.forEach(answer -> answered.add(answer.indicator()));
        List<Answer> all = new ArrayList<>(given);
        form.indicators(agencyKind).stream()
                .map(Indicator::key)
                .filter(key -> !answered.contains(key))
                .map(Answer::none)
                .forEach(all::add);
        return all;
    }
}
