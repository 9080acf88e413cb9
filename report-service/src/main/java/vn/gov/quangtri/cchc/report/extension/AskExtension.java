package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.RoundRepository;
import vn.gov.quangtri.cchc.rules.extension.Asked;

/** An agency asks for another day for its report: before the day, or after it, which is marked; one request at a time. */
@ApplicationScoped
public class AskExtension {

    private final Ledger ledger;
    private final RoundRepository rounds;
    private final ExtensionRepository extensions;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    AskExtension(
            Ledger ledger,
            RoundRepository rounds,
            ExtensionRepository extensions,
            ExtensionDoor door,
            RecordExtension record,
            OfficeClock office) {
        this.ledger = ledger;
        this.rounds = rounds;
        this.extensions = extensions;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    /** @return its number in the chain */
    @Transactional
    int run(UUID obligationId, String ifMatch, Asked asked) {
        door.requireAsker();
        Obligation owed = ledger.get(obligationId, Scope.province());
        // The plan's end locks the round, too: either it is known here, or it finds this request and refuses it.
        rounds.locked(owed.round().id());
        door.requireAskerOf(owed);
        Preconditions.require(ifMatch, owed.etag());
        check(owed);
        int number = Math.toIntExact(extensions.countOf(Scope.province(), obligationId)) + 1;
        Extension extension = Extension.of(owed, number, asked, office.today());
        if (!extensions.claim(extension)) {
            throw Refusal.conflict("extension-open", owed.round().title());
        }
        extensions.persist(extension);
        record.after(extension, door.who(), "asked", null, asked.reason());
        owed.extensionAsked(!extension.askedLate);
        ledger.moved(owed, "extension-asked", door.who(), asked.reason());
        return number;
    }

    /** Refuses whoever may not ask for an extension of this one now, whatever day is asked for. */
    public void check(Obligation owed) {
        door.requireAskerOf(owed);
        door.requireOpen(owed);
        owed.state().requireExtension();
        if (owed.submittedOn() != null) {
            throw Refusal.conflict("report-sent", owed.submittedOn());
        }
        if (owed.deadline().extensionInTime() != null) {
            throw Refusal.conflict("extension-open", owed.round().title());
        }
    }
}
