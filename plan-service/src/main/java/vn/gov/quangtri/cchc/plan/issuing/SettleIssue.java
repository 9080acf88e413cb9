package vn.gov.quangtri.cchc.plan.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.appendix.AppendixState;
import vn.gov.quangtri.cchc.plan.appendix.LockAnswered;
import vn.gov.quangtri.cchc.plan.directory.ExpandDirectory;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.Outline;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.document.Recipient;
import vn.gov.quangtri.cchc.plan.document.ReportingParty;
import vn.gov.quangtri.cchc.plan.plan.AnnouncePlan;
import vn.gov.quangtri.cchc.plan.plan.IssueRefusal;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanEvent;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanSize;
import vn.gov.quangtri.cchc.plan.plan.PlanStanding;
import vn.gov.quangtri.cchc.plan.validation.CheckPlan;
import vn.gov.quangtri.cchc.plan.validation.PlanCheck;

/**
 * Ends the handshake, in the transaction in which the appendix's answer came in. Only the answer to the attempt that is waited for moves
 * anything, so an answer that comes twice, late or after a withdrawal changes nothing.
 */
@ApplicationScoped
class SettleIssue {

    private final PlanRepository plans;
    private final CheckPlan check;
    private final ExpandDirectory expand;
    private final AnnouncePlan announce;
    private final Clock clock;

    SettleIssue(PlanRepository plans, CheckPlan check, ExpandDirectory expand, AnnouncePlan announce, Clock clock) {
        this.plans = plans;
        this.check = check;
        this.expand = expand;
        this.announce = announce;
        this.clock = clock;
    }

    void on(@Observes LockAnswered answer) {
        AppendixState.Lock lock = answer.lock();
        plans.waiting(answer.planId(), answer.scope())
                .filter(plan -> plan.waitsFor(lock.revision(), lock.attempt()))
                .ifPresent(plan -> settle(plan, lock));
    }

    private void settle(Plan plan, AppendixState.Lock lock) {
        if (!lock.isLocked()) {
            refuse(plan, IssueRefusal.of(lock.reason(), lock.details()));
            return;
        }
        PlanDocument document = plan.open().document();
        List<PartyRef> named = named(lock.parties());
        PlanCheck again = check.again(document, named);
        if (!again.isReady()) {
            refuse(plan, new IssueRefusal(IssueRefusal.CHECKED_AGAIN, List.of(), again.violations()));
            return;
        }
        PublishedDirectory directory = expand.run(parties(document, named), document.issuedOn());
        Optional<Violation> tooLarge = PlanSize.with(directory, plan);
        if (tooLarge.isPresent()) {
            refuse(plan, new IssueRefusal(IssueRefusal.CHECKED_AGAIN, List.of(), List.of(tooLarge.get())));
            return;
        }
        PlanStanding before = PlanStanding.of(plan);
        plan.issue(directory, clock.instant());
        announce.following(plan, PlanEvent.Type.ISSUED, before);
    }

    private void refuse(Plan plan, IssueRefusal because) {
        PlanStanding before = PlanStanding.of(plan);
        plan.refuse(because);
        announce.following(plan, PlanEvent.Type.ISSUE_REFUSED, before);
    }

    private static List<PartyRef> named(AppendixState.Parties parties) {
        return Stream.concat(
                        parties.agencies().stream().map(key -> new PartyRef(PartyType.AGENCY, key)),
                        parties.groups().stream().map(key -> new PartyRef(PartyType.GROUP, key)))
                .toList();
    }

    /** Everybody whom the plan or its appendix names. A recipient's key may be an agency's or a group's; the other one finds nobody. */
    private static List<PartyRef> parties(PlanDocument document, List<PartyRef> appendix) {
        List<PartyRef> parties = new ArrayList<>(appendix);
        document.reportingRule().parties().stream().map(ReportingParty::ref).forEach(parties::add);
        parties.add(new PartyRef(PartyType.AGENCY, document.reportingRule().recipient()));
        parties.addAll(Outline.dutyParties(document.sections()));
        document.recipients().stream()
                .map(Recipient::key)
                .filter(key -> key != null)
                .flatMap(key -> Stream.of(new PartyRef(PartyType.GROUP, key), new PartyRef(PartyType.AGENCY, key)))
                .forEach(parties::add);
        return parties;
    }
}
