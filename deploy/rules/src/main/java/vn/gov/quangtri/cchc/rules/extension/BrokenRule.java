package vn.gov.quangtri.cchc.rules.extension;

import java.util.List;

/**
 * One rule that what was said breaks.
 *
 * @param pointer JSON pointer to what broke it, in what was said
 * @param rule stable name of the rule, kebab-case
 * @param args what its words need, in their order
 */
public record BrokenRule(String pointer, String rule, List<Object> args) {

    public BrokenRule {
        args = List.copyOf(args);
    }

    public static BrokenRule of(String pointer, String rule, Object... args) {
        return new BrokenRule(pointer, rule, List.of(args));
    }
}
