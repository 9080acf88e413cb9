package vn.gov.quangtri.cchc.kit.base;

import java.util.Locale;
import java.util.Set;

/** Who is asking: read from the bearer token, once, at the edge. */
public interface Caller {

    /** The token's subject, never shown to other people. */
    String subject();

    /** The post, such as {@code officer.stc}: what history shows beside the subject. */
    String post();

    /** Roles of the token, spelled as in {@link Role}. */
    Set<String> roles();

    /** Keys of the agencies the caller acts for; empty for a caller without an agency. */
    Set<String> agencies();

    /** Language of messages to this caller. */
    Locale language();

    default boolean is(String role) {
        return roles().contains(role);
    }

    default boolean isAny(String... roles) {
        for (String role : roles) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /** The own agencies only, whatever the roles. */
    default Scope ownScope() {
        return Scope.agencies(agencies());
    }
}
