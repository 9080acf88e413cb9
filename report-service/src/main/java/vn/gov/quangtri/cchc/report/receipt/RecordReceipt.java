package vn.gov.quangtri.cchc.report.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.ObligationResponse;
import vn.gov.quangtri.cchc.report.obligation.ObligationState;
import vn.gov.quangtri.cchc.report.obligation.Supervision;
import vn.gov.quangtri.cchc.report.submission.LetterReports;
import vn.gov.quangtri.cchc.report.submission.ReportResponse;

/**
 * Records, for an agency, a report that came by official letter: the day on which it was received counts. Nobody records the own
 * agency's, but for the registry, which records everybody's.
 */
@ApplicationScoped
class RecordReceipt {

    private final Ledger ledger;
    private final LetterReports reports;
    private final ReceiptRepository receipts;
    private final OfficeClock office;
    private final Caller caller;

    RecordReceipt(Ledger ledger, LetterReports reports, ReceiptRepository receipts, OfficeClock office, Caller caller) {
        this.ledger = ledger;
        this.reports = reports;
        this.receipts = receipts;
        this.office = office;
        this.caller = caller;
    }

    @Transactional
    ReceiptResponse record(UUID obligationId, String ifMatch, ReceiptRequest letter) {
        Obligation owed =
                ledger.get(obligationId, Access.province(caller, Role.MONITOR, Role.PLAN_OFFICE, Role.REGISTRY));
        if (!caller.is(Role.REGISTRY)) {
            Supervision.require(caller, owed);
        }
        Preconditions.require(ifMatch, owed.etag());
        checkDays(letter, office.today());
        return isPrecededBy(owed, letter.receivedOn()) ? before(owed, letter) : first(owed, letter);
    }

    /** A report is here that came after the letter. */
    private static boolean isPrecededBy(Obligation owed, LocalDate receivedOn) {
        boolean sent = owed.state() == ObligationState.SUBMITTED || owed.state() == ObligationState.RETURNED;
        return sent && owed.submittedOn() != null && receivedOn.isBefore(owed.submittedOn());
    }

    /** The letter is the report. */
    private ReceiptResponse first(Obligation owed, ReceiptRequest letter) {
        owed.submitted(letter.receivedOn());
        ledger.moved(owed, "received", Who.of(caller), letter.number());
        ReportResponse report =
                reports.record(owed, letter.content(), letter.letter(), letter.receivedOn(), Who.of(caller));
        return kept(owed, letter, report.id(), report.currentVersion());
    }

    /** The letter came before the report that is here: it has the day, and the report keeps its content. */
    private ReceiptResponse before(Obligation owed, ReceiptRequest letter) {
        if (!letter.content().isEmpty()) {
            throw Refusal.rule("invalid", Violation.of("/figures", "figures-of-earlier-letter"));
        }
        owed.precededBy(letter.receivedOn());
        ledger.moved(owed, "received", Who.of(caller), letter.number());
        return kept(owed, letter, reports.sent(owed), null);
    }

    private ReceiptResponse kept(Obligation owed, ReceiptRequest letter, UUID report, Integer version) {
        LetterReceipt receipt = new LetterReceipt(owed.id(), letter, office.today(), version, caller.post());
        receipts.persist(receipt);
        return new ReceiptResponse(
                receipt.id(),
                ObligationResponse.of(owed, office.today()),
                report,
                receipt.reportVersion(),
                receipt.letter(),
                receipt.incomingNumber(),
                receipt.receivedOn(),
                receipt.recordedOn(),
                receipt.post());
    }

    /** Nothing is received in the future, nor before it was written. */
    private static void checkDays(ReceiptRequest letter, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (letter.receivedOn().isAfter(today)) {
            faults.add(Violation.of("/receivedOn", "past-or-present"));
        }
        if (letter.documentDate().isAfter(letter.receivedOn())) {
            faults.add(Violation.of("/documentDate", "written-after-received"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
    }
}
