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
        notLonger(at + "/name", is.name(), 300, broken);
        notLonger(at + "/shortName", is.shortName(), 120, broken);
        notLonger(at + "/source", is.source(), 300, broken);
        aliases(at + "/aliases", is.aliases(), broken);
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

    /** What its column takes. @param text null has no length */
    public static void notLonger(String at, String text, int most, List<Violation> broken) {
        if (text != null && text.length() > most) {
            broken.add(Violation.of(at, "too-long", most));
        }
    }

    /** Other names: fifty at most, each as long as a name may be. */
    public static void aliases(String at, List<String> aliases, List<Violation> broken) {
        if (aliases.size() > 50) {
            broken.add(Violation.of(at, "size", 0, 50));
        }
        for (int i = 0; i < aliases.size(); i++) {
            notLonger(at + "/" + i, aliases.get(i), 300, broken);
        }
    }
}
