package vn.gov.quangtri.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.document.ReportingParty;
import vn.gov.quangtri.cchc.plan.document.ReportingRule;
import vn.gov.quangtri.cchc.plan.document.Section;

/** Documents with valid defaults: what a test does not say is in order. */
public final class PlanFixture {

    private String number = "01/KH-THU";
    private boolean numberStandIn;
    private LocalDate issuedOn = LocalDate.of(2023, 4, 3);
    private List<Section> sections = List.of();
    private ReportingRule reporting = new ReportingRule(
            "trước ngày 30/11/2023",
            null,
            null,
            "SNV",
            List.of(new ReportingParty(
                    PartyType.GROUP, "CAP_HUYEN", ReportingParty.Basis.NAMED, ReportingParty.Mode.ORDERED)),
            null);

    private PlanFixture() {}

    public static PlanFixture document() {
        return new PlanFixture();
    }

    public PlanFixture number(String value) {
        number = value;
        return this;
    }

    public PlanFixture numberStandIn(boolean value) {
        numberStandIn = value;
        return this;
    }

    public PlanFixture issuedOn(LocalDate value) {
        issuedOn = value;
        return this;
    }

    public PlanFixture sections(Section... value) {
        sections = List.of(value);
        return this;
    }

    public PlanFixture reporting(ReportingRule value) {
        reporting = value;
        return this;
    }

    public PlanDocument build() {
        return new PlanDocument(
                2023,
                number,
                numberStandIn,
                null,
                issuedOn,
                false,
                null,
                "Ủy ban nhân dân tỉnh Quảng Trị",
                "Quảng Trị",
                "Kế hoạch",
                "Kế hoạch đặt ra để thử",
                true,
                null,
                null,
                sections,
                null,
                null,
                null,
                null,
                null,
                reporting,
                null);
    }
}
