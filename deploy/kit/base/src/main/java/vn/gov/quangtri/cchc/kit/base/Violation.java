package vn.gov.quangtri.cchc.kit.base;

import java.util.List;

/**
 * One broken rule.
 *
 * @param pointer JSON pointer to what broke it, in the body that was sent or the document that was checked; {@code ""} for the whole
 * @param rule stable name of the rule, kebab-case; its words stand in the bundles under {@code rule.<name>}
 * @param args what the words need, in their order
 */
public record Violation(String pointer, String rule, List<Object> args) {

    public Violation {
        args = List.copyOf(args);
    }

    public static Violation of(String pointer, String rule, Object... args) {
        return new Violation(pointer, rule, List.of(args));
    }
}
