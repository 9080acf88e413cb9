package vn.gov.quangtri.cchc.kit.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of the feed.
 *
 * @param items those of them that the caller may know of; may be none
 * @param next what to ask {@code after} next time
 * @param more whether there is more now
 */
record ChangePage(List<Change> items, long next, boolean more) {

    /**
     * That something changed; what it is now, its own resource tells.
     *
     * @param seq place in this service's feed
     * @param kind of aggregate, such as {@code plan}
     * @param id of the aggregate, a key for an agency
     * @param version after the change; the same version may be told again and means the same
     */
    @Schema(name = "Change")
    record Change(long seq, String kind, String id, long version, boolean deleted) {}
}
