package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/** Says when a report was sent, by whom, and on whose authority. */
@ApplicationScoped
class SubmissionStamp {

    private final OfficeClock office;
    private final Clock clock;

    SubmissionStamp(OfficeClock office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /**
     * Through the system: the server's day counts.
     *
     * @throws Refusal {@code signed-copy-needed} when neither the head sends it nor a signed copy is attached
     */
    Submission by(Caller caller, SignedCopy signedCopy) {
        boolean head = caller.is(Role.AGENCY_HEAD);
        if (!head && signedCopy == null) {
            throw Refusal.forbidden("signed-copy-needed");
        }
        if (signedCopy != null && signedCopy.documentDate().isAfter(office.today())) {
            throw Refusal.rule("invalid", Violation.of("/signedCopy/documentDate", "past-or-present"));
        }
        Authority authority = head ? Authority.HEAD : Authority.SIGNED_COPY;
        return new Submission(office.today(), clock.instant(), Who.of(caller), authority, signedCopy);
    }

    /** By letter: the day on which it was received counts. */
    Submission letter(Who recorder, LocalDate receivedOn, SignedCopy letter) {
        return new Submission(receivedOn, clock.instant(), recorder, Authority.LETTER, letter);
    }
}
