package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Predicate;
import vn.gov.quangtri.cchc.kit.base.Caller;

/**
 * Who may know of the changes of a service's aggregates: the same who may read them. A bean of the service; a kind that none speaks
 * for is told to nobody, and one kind has one bean.
 */
public interface ChangeSight {

    /** Names of the schemas it speaks for, such as {@code plan}. */
    Set<String> kinds();

    /**
     * How much of one kind this caller, as the token says now, may know. Asked once a request, before any change is read: what is
     * remembered in it is forgotten with the request.
     *
     * @param kind one of {@link #kinds()}
     */
    Extent of(Caller caller, String kind);

    /**
     * How much of a kind somebody may know.
     *
     * @param states asked with the event's data of each change; null where nothing hangs on it, and it is not even read then
     */
    record Extent(boolean any, Predicate<JsonNode> states) {

        public static final Extent NOTHING = new Extent(false, null);
        public static final Extent EVERYTHING = new Extent(true, null);

        /** Those changes whose state says so. */
        public static Extent where(Predicate<JsonNode> states) {
            return new Extent(true, states);
        }

        public static Extent everythingIf(boolean may) {
            return may ? EVERYTHING : NOTHING;
        }

        boolean dependsOnState() {
            return states != null;
        }
    }
}
