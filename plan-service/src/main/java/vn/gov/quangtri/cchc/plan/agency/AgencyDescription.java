package vn.gov.quangtri.cchc.plan.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * What is said of an agency, all but its key.
 *
 * @param officialCode code of Decision 20/2020/QĐ-TTg, entered by an administrator; null until then, nobody makes one up
 * @param aliases other spellings under which papers name it
 * @param parent key of the agency it belongs to; null for none
 * @param validFrom first day it exists; null is open
 * @param validTo last day it exists; null is open
 * @param source where this is known from
 */
public record AgencyDescription(
        String officialCode,
        String name,
        String shortName,
        List<String> aliases,
        AgencyKind kind,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {

    public AgencyDescription {
        officialCode = blankToNull(officialCode);
        name = Folding.clean(name);
        shortName = blankToNull(shortName);
        aliases = aliases == null
                ? List.of()
                : aliases.stream()
                        .map(Folding::clean)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        parent = blankToNull(parent);
        source = blankToNull(source);
    }

    /** The text that searching without accents looks into. */
    String folded(String key) {
        String all = Stream.concat(Stream.of(name, shortName, key, officialCode), aliases.stream())
                .filter(Objects::nonNull)
                .map(Folding::loose)
                .distinct()
                .reduce((left, right) -> left + " | " + right)
                .orElse("");
        return all.substring(0, Math.min(2000, all.length()));
    }

    private static String blankToNull(String text) {
        String clean = Folding.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
