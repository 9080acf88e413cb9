package vn.gov.quangtri.cchc.notification.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;

/**
 * Who reads: several people share a post, and what one has read is new to the next.
 *
 * @param id digest of the token's subject
 * @param post what is shown of the reader
 */
record Reader(UUID id, String post) {

    static Reader of(Caller caller) {
        return new Reader(UUID.nameUUIDFromBytes(caller.subject().getBytes(StandardCharsets.UTF_8)), caller.post());
    }
}
