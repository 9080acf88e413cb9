package vn.gov.quangtri.cchc.plan.succession;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.agency.AgencyRules;

/**
 * Who follows whom.
 *
 * @param from key of the agency that ends or gives away
 * @param to keys of those that follow; one key alone may be written without brackets
 * @param on the day from which they do
 * @param legalBasis the document that says so; null until known
 * @param source where this is known from
 */
public record SuccessionDescription(
        String from,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> to,

        LocalDate on,
        SuccessionKind kind,
        String legalBasis,
        String source) {

    public SuccessionDescription {
        to = to == null ? List.of() : to.stream().distinct().toList();
    }

    /** What tells one succession from another: an agency may be absorbed and split on one day. */
    public String naturalKey() {
        return from + " " + on + " " + kind;
    }

    /** @param at pointer to it in what was sent */
    public List<Violation> broken(String at, Set<String> agencies) {
        List<Violation> broken = new ArrayList<>();
        if (from == null || !agencies.contains(from)) {
            broken.add(Violation.of(at + "/from", "unknown-agency", String.valueOf(from)));
        }
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i) == null) {
                broken.add(Violation.of(at + "/to/" + i, "not-null"));
            } else if (!agencies.contains(to.get(i))) {
                broken.add(Violation.of(at + "/to/" + i, "unknown-agency", to.get(i)));
            } else if (to.get(i).equals(from)) {
                broken.add(Violation.of(at + "/to/" + i, "own-successor", from));
            }
        }
        if (to.isEmpty() && kind != SuccessionKind.DISSOLVED) {
            broken.add(Violation.of(at + "/to", "not-empty"));
        }
        if (on == null) {
            broken.add(Violation.of(at + "/on", "not-null"));
        }
        if (kind == null) {
            broken.add(Violation.of(at + "/kind", "not-null"));
        }
        AgencyRules.notLonger(at + "/legalBasis", legalBasis, 500, broken);
        AgencyRules.notLonger(at + "/source", source, 300, broken);
        return broken;
    }
}
