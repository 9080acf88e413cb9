package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** What the caller may do with a request now, named as the paths end. */
@ApplicationScoped
class ExtensionActions {

    private final AdviseOnExtension advise;
    private final DecideExtension decide;
    private final WithdrawExtension withdraw;

    ExtensionActions(AdviseOnExtension advise, DecideExtension decide, WithdrawExtension withdraw) {
        this.advise = advise;
        this.decide = decide;
        this.withdraw = withdraw;
    }

    List<String> of(Extension extension, Obligation owed) {
        return new AllowedActions()
                .ask("opinion", () -> advise.check(extension, owed))
                .ask("decision", () -> decide.check(extension, owed))
                .ask("withdrawal", () -> withdraw.check(extension, owed))
                .names();
    }
}
