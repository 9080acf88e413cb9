package vn.gov.quangtri.cchc.kit.base;

import java.util.Set;

/**
 * Whose rows a piece of code may see or change. Every repository and query asks for one, so that no list, count or export can forget it.
 */
public sealed interface Scope permits Scope.Agencies, Scope.Province, Scope.System {

    /** Whether rows of this agency are inside. */
    boolean covers(String agencyKey);

    /** The rows of these agencies and of no other; an empty set covers nothing. */
    record Agencies(Set<String> keys) implements Scope {

        public Agencies {
            keys = Set.copyOf(keys);
        }

        @Override
        public boolean covers(String agencyKey) {
            return keys.contains(agencyKey);
        }
    }

    /** All agencies of the province. */
    record Province() implements Scope {

        @Override
        public boolean covers(String agencyKey) {
            return true;
        }
    }

    /** Code without a caller. Used in feeds and jobs alone. */
    record System() implements Scope {

        @Override
        public boolean covers(String agencyKey) {
            return true;
        }
    }

    static Scope agencies(Set<String> keys) {
        return new Agencies(keys);
    }

    static Scope province() {
        return new Province();
    }

    static Scope system() {
        return new System();
    }
}
