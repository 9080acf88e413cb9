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
record ChangePage(
        List<Change> items, @Schema(examples = "1025") long next, boolean more) {

    /**
     * That something changed; what it is now, its own resource tells.
     *
     * @param seq place in this service's feed
     * @param kind of aggregate, such as {@code plan}
     * @param id of the aggregate, a key for an agency
     * @param version after the change; the same version may be told again and means the same
     */
    @Schema(name = "Change")
    record Change(
            @Schema(examples = "1025") long seq,
            @Schema(examples = "plan") String kind,

            @Schema(examples = "018c2b1e-7f3a-7a10-9d3c-5b2f4c6d8e90")
            String id,

            @Schema(examples = "7") long version,
            boolean deleted) {}
}
