package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;

/**
 * Who may know of the changes of a service's aggregates: the same who may read them. A bean of the service; a kind that none speaks
 * for is told to nobody.
 */
public interface ChangeSight {

    /** Names of the schemas it speaks for, such as {@code plan}. */
    Set<String> kinds();

    /**
     * Whether this caller, as the token says now, may know of the aggregate in this state.
     *
     * @param kind one of {@link #kinds()}
     * @param state the event's data
     */
    boolean mayKnow(Caller caller, String kind, JsonNode state);
}
