package vn.gov.quangtri.cchc.report.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.obligation.Basis;
import vn.gov.quangtri.cchc.report.obligation.Debtor;
import vn.gov.quangtri.cchc.report.obligation.Mode;

/**
 * Turns a reporting rule's parties into agencies, by the plan's directory and nothing else. An agency that is meant twice owes once: what
 * the plan's text says goes before what an editor settled, an order before a request.
 */
final class PartyExpansion {

    private PartyExpansion() {}

    /** @throws IllegalArgumentException when the directory lacks a party: the plan's owner promises it does not */
    static List<Debtor> expand(PlanTerms terms) {
        Map<String, Debtor> debtors = new LinkedHashMap<>();
        for (PlanTerms.Party party : terms.reportingRule().parties()) {
            Basis basis = Basis.valueOf(party.basis());
            Mode mode = Mode.valueOf(party.mode());
            for (PlanTerms.Agency agency : agencies(terms.directory(), party)) {
                AgencyRef ref = new AgencyRef(agency.key(), agency.officialCode(), agency.name(), agency.shortName());
                debtors.merge(agency.key(), new Debtor(ref, agency.kind(), basis, mode), PartyExpansion::stronger);
            }
        }
        return List.copyOf(debtors.values());
    }

    private static List<PlanTerms.Agency> agencies(PlanTerms.Directory directory, PlanTerms.Party party) {
        if ("AGENCY".equals(party.type())) {
            return List.of(agency(directory, party.key()));
        }
        return directory.group(party.key()).orElseThrow(() -> missing("group", party.key())).members().stream()
                .map(key -> agency(directory, key))
                .toList();
    }

    private static PlanTerms.Agency agency(PlanTerms.Directory directory, String key) {
        return directory.agency(key).orElseThrow(() -> missing("agency", key));
    }

    private static Debtor stronger(Debtor one, Debtor other) {
        Basis basis = one.basis() == Basis.NAMED ? Basis.NAMED : other.basis();
        Mode mode = one.mode() == Mode.ORDERED ? Mode.ORDERED : other.mode();
        return new Debtor(one.agency(), one.kind(), basis, mode);
    }

    private static IllegalArgumentException missing(String what, String key) {
        return new IllegalArgumentException("The plan's directory has no " + what + " " + key);
    }
}
