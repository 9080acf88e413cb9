package vn.gov.quangtri.cchc.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** What lists show of a plan and search in: the head of its document. */
@Embeddable
public record Head(
        @Column(name = "plan_year") int year,
        String number,
        @Column(name = "number_stand_in") boolean numberStandIn,
        @Column(name = "issued_on") LocalDate issuedOn,
        @Column(name = "issued_on_stand_in") boolean issuedOnStandIn,
        String issuer,
        String title,
        String folded,
        boolean sample) {

    static Head of(PlanDocument document) {
        String folded = Stream.of(document.number(), document.title(), document.issuer())
                .filter(Objects::nonNull)
                .map(Folding::loose)
                .collect(Collectors.joining(" | "));
        return new Head(
                document.year(),
                document.number(),
                document.numberStandIn(),
                document.issuedOn(),
                document.issuedOnStandIn(),
                document.issuer(),
                document.title(),
                folded.substring(0, Math.min(2000, folded.length())),
                document.sample());
    }

    /** What a plan is called where one line has to do: its number, before it has one its title. */
    public String label() {
        return number == null ? title : number;
    }
}
