package vn.gov.quangtri.cchc.kit.base;

import java.util.List;

/**
 * Says no, and why. Thrown by entities and use cases; the edge turns it into a problem in the caller's language. It names a stable
 * {@code code}, whose words stand in the bundles under {@code <code>.title} and {@code <code>.detail}.
 */
public final class Refusal extends RuntimeException {

    /** What manner of no it is. */
    public enum Kind {
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** The caller may see it but not do this. */
        FORBIDDEN,
        /** The thing is in a state that does not allow it. */
        CONFLICT,
        /** What was sent can be read but breaks rules. */
        RULES,
        /** The caller's version is not the current one. */
        STALE,
        /** The caller must say which version is meant. */
        PRECONDITION_REQUIRED,
        /** What was asked for is no longer kept. */
        GONE,
        /** Cannot be answered now; asking again later may help. */
        NOT_NOW,
        /** The caller asks too often. */
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Violation> violations;

    private Refusal(Kind kind, String code, List<Object> args, List<Violation> violations) {
        super(code + (args.isEmpty() ? "" : " " + args) + (violations.isEmpty() ? "" : " " + violations));
        this.kind = kind;
        this.code = code;
        this.args = List.copyOf(args);
        this.violations = List.copyOf(violations);
    }

    /** @param what kind of thing, such as {@code plan}; never says whether it exists for others */
    public static Refusal notFound(String what, Object id) {
        return new Refusal(Kind.NOT_FOUND, "not-found", List.of(what, String.valueOf(id)), List.of());
    }

    public static Refusal forbidden(String code, Object... args) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(args), List.of());
    }

    public static Refusal conflict(String code, Object... args) {
        return new Refusal(Kind.CONFLICT, code, List.of(args), List.of());
    }

    /** Several broken rules at once, under one code. */
    public static Refusal rules(String code, List<Violation> violations) {
        return new Refusal(Kind.RULES, code, List.of(), violations);
    }

    /** One broken rule. */
    public static Refusal rule(String code, Violation violation) {
        return rules(code, List.of(violation));
    }

    /** @param currentEtag the version that the thing has now */
    public static Refusal stale(long currentEtag) {
        return new Refusal(Kind.STALE, "stale", List.of(String.valueOf(currentEtag)), List.of());
    }

    public static Refusal preconditionRequired() {
        return new Refusal(Kind.PRECONDITION_REQUIRED, "precondition-required", List.of(), List.of());
    }

    public static Refusal gone(String code, Object... args) {
        return new Refusal(Kind.GONE, code, List.of(args), List.of());
    }

    public static Refusal notNow(String code, Object... args) {
        return new Refusal(Kind.NOT_NOW, code, List.of(args), List.of());
    }

    /** @param seconds after which asking again will be answered */
    public static Refusal tooMany(String code, long seconds) {
        return new Refusal(Kind.TOO_MANY, code, List.of(seconds), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Violation> violations() {
        return violations;
    }
}
