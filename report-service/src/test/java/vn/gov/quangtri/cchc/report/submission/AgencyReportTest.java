package vn.gov.quangtri.cchc.report.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.form.Answers;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Mode;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.ObligationFixture;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;
import vn.gov.quangtri.cchc.report.round.CloseCause;

class AgencyReportTest {

    private final Obligation owed = ObligationFixture.owed();
    private final AgencyReport report = AgencyReport.start(owed, ReportContent.EMPTY);

    @Test
    void freezesEveryVersionThatWasSent() {
        ReportVersion first = report.submit(news(12), sent());
        report.returned(ReturnKind.CORRECTION, "thiếu số liệu");
        report.edit(news(13));
        ReportVersion second = report.submit(news(13), sent());
        assertEquals(1, first.number());
        assertEquals(FrozenJson.write(news(12)), FrozenJson.write(first.content()));
        assertEquals(2, second.number());
        assertEquals(FrozenJson.write(news(13)), FrozenJson.write(second.content()));
        assertNotEquals(first.sha256(), second.sha256());
        assertEquals(2, report.currentVersion());
    }

    @Test
    void hasTheSameFingerprintForTheSameContent() {
        String first = report.submit(news(12), sent()).sha256();
        String other = AgencyReport.start(owed, ReportContent.EMPTY)
                .submit(news(12), sent())
                .sha256();
        assertEquals(first, other);
    }

    @Test
    void forgetsTheReasonOfAReturnOnceSentAgain() {
        report.submit(news(1), sent());
        report.returned(ReturnKind.NOT_A_REPORT, "chưa ký");
        report.submit(news(1), sent());
        assertNull(report.returnKind());
        assertNull(report.returnReason());
    }

    @Test
    void changesNothingOnceAccepted() {
        report.submit(news(1), sent());
        report.accept();
        assertThrows(Refusal.class, () -> report.edit(news(2)));
        assertThrows(Refusal.class, () -> report.submit(news(2), sent()));
        assertThrows(Refusal.class, () -> report.complete(news(2), sent()));
        assertEquals(FrozenJson.write(news(1)), FrozenJson.write(report.content()));
    }

    @Test
    void rejectsAReportAfterTheRoundIsClosed() {
        Obligation closed = ObligationFixture.owed(ObligationFixture.round(), "STP", Mode.ORDERED);
        AgencyReport late = AgencyReport.start(closed, ReportContent.EMPTY);
        closed.round().close(CloseCause.MONITOR, ObligationFixture.DUE);
        Refusal refusal = assertThrows(Refusal.class, () -> late.submit(news(1), sent()));
        assertEquals("round-closed", refusal.code());
        assertEquals(ReportState.DRAFT, late.state());
    }

    private static ReportContent news(long items) {
        return new ReportContent(List.of(Answers.value("NEWS_ITEMS", items)), null, false, null);
    }

    private static Submission sent() {
        return new Submission(ObligationFixture.DUE, Instant.EPOCH, Who.SYSTEM, Authority.HEAD, null);
    }
}
