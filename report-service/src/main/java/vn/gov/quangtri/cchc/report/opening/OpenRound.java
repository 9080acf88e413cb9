package vn.gov.quangtri.cchc.report.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanTerms.ReportingRule;
import vn.gov.quangtri.cchc.report.form.FormRepository;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.round.RoundBook;
import vn.gov.quangtri.cchc.report.round.RoundRepository;
import vn.gov.quangtri.cchc.report.round.RoundTerms;

/** Opens the round that a plan's reporting rule asks for, with one obligation for each agency. Opening twice changes nothing. */
@ApplicationScoped
class OpenRound {

    private final RoundRepository rounds;
    private final RoundBook book;
    private final Ledger ledger;
    private final FormRepository forms;
    private final OfficeClock office;

    OpenRound(RoundRepository rounds, RoundBook book, Ledger ledger, FormRepository forms, OfficeClock office) {
        this.rounds = rounds;
        this.book = book;
        this.ledger = ledger;
        this.forms = forms;
        this.office = office;
    }

    void forRuleOf(PlanCopy plan) {
        if (rounds.ofPlan(plan.id(), ReportingRound.OF_THE_RULE).isPresent()) {
            return;
        }
        ReportingRound round = ReportingRound.open(terms(plan), office.today());
        book.opened(round, Who.SYSTEM);
        List<Obligation> owed = PartyExpansion.expand(plan.terms()).stream()
                .map(debtor -> Obligation.of(round, debtor))
                .toList();
        ledger.opened(owed, Who.SYSTEM);
    }

    private RoundTerms terms(PlanCopy plan) {
        ReportingRule rule = plan.terms().reportingRule();
        return new RoundTerms(
                plan.id(),
                ReportingRound.OF_THE_RULE,
                "Báo cáo kết quả công tác tuyên truyền cải cách hành chính năm " + plan.year(),
                plan.number(),
                plan.year(),
                forms.standard().id(),
                rule.recipient(),
                rule.phrase(),
                rule.dueOn(),
                rule.cutOffOn());
    }
}
