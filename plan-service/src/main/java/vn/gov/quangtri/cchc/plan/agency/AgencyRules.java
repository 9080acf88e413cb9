package vn.gov.quangtri.cchc.plan.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** What must hold for one agency by itself; whether others it names exist is asked where all of them are known. */
public final class AgencyRules {

    /** Keys are short, in capitals, and the same in every service. */
    public static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,39}");

    /** Decision 20/2020/QĐ-TTg: up to 35 characters of A–Z, 0–9 and the point. */
    private static final Pattern OFFICIAL_CODE = Pattern.compile("[A-Z0-9.]{1,35}");

    private AgencyRules() {}

    /** @param at pointer to the agency in what was sent; "" for the whole body */
    public static List<Violation> broken(String at, String key, AgencyDescription is) {
        List<Violation> broken = new ArrayList<>();
        if (key == null || !KEY.matcher(key).matches()) {
            broken.add(Violation.of(at + "/key", "agency-key", String.valueOf(key)));
        }
        if (is.name().isEmpty()) {
            broken.add(Violation.of(at + "/name", "not-blank"));
        }
        if (is.name().length() > 300) {
            broken.add(Violation.of(at + "/name", "too-long", 300));
        }
        if (is.kind() == null) {
            broken.add(Violation.of(at + "/kind", "not-null"));
        }
        if (is.officialCode() != null
                && !OFFICIAL_CODE.matcher(is.officialCode()).matches()) {
            broken.add(Violation.of(at + "/officialCode", "official-code", is.officialCode()));
        }
        if (is.validFrom() != null && is.validTo() != null && is.validTo().isBefore(is.validFrom())) {
            broken.add(Violation.of(at + "/validTo", "interval", is.validFrom(), is.validTo()));
        }
        if (is.parent() != null && is.parent().equals(key)) {
            broken.add(Violation.of(at + "/parent", "own-parent", key));
        }
        return broken;
    }
}
