package vn.gov.quangtri.cchc.report.obligation;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.round.RoundTerms;

/** Rounds and obligations with valid defaults: a round of 2023, due on 29 November. */
public final class ObligationFixture {

    public static final LocalDate DUE = LocalDate.of(2023, 11, 29);
    public static final LocalDate ISSUED = LocalDate.of(2023, 4, 3);

    private ObligationFixture() {}

    public static ReportingRound round() {
        return round(null);
    }

    public static ReportingRound round(LocalDate cutOff) {
        RoundTerms terms = new RoundTerms(
                Ids.next(),
                ReportingRound.OF_THE_RULE,
                "Báo cáo năm 2023",
                "00/KH-UBND",
                2023,
                Ids.next(),
                "SNV",
                "trước ngày 30/11/2023",
                DUE,
                cutOff);
        return ReportingRound.open(terms, ISSUED);
    }

    public static Obligation owed() {
        return owed(round(), "STC", Mode.ORDERED);
    }

    public static Obligation owed(ReportingRound round, String agency, Mode mode) {
        AgencyRef ref = new AgencyRef(agency, null, "Sở " + agency, agency);
        return Obligation.of(round, new Debtor(ref, "DEPARTMENT", Basis.NAMED, mode));
    }

    public static LocalDate november(int day) {
        return LocalDate.of(2023, 11, day);
    }
}
