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
import vn.gov.quangtri.cchc.report.submission.LetterReports;
import vn.gov.quangtri.cchc.report.submission.ReportResponse;

/** Records, for an agency, a report that came by official letter: the day on which it was received counts. */
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
        Obligation owed = ledger.get(obligationId, Access.province(caller, Role.MONITOR, Role.REGISTRY));
        Preconditions.require(ifMatch, owed.etag());
        checkDays(letter, office.today());
        owed.submitted(letter.receivedOn());
        ledger.moved(owed, "received", Who.of(caller), letter.number());
        ReportResponse report =
                reports.record(owed, letter.content(), letter.letter(), letter.receivedOn(), Who.of(caller));
        LetterReceipt receipt =
                new LetterReceipt(owed.id(), letter, office.today(), report.currentVersion(), caller.post());
        receipts.persist(receipt);
        return new ReceiptResponse(
                receipt.id(),
                ObligationResponse.of(owed),
                report.id(),
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
