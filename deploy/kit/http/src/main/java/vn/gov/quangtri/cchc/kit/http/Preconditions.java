package vn.gov.quangtri.cchc.kit.http;

import java.util.Arrays;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Guards against lost updates: whoever changes a thing says which version of it was seen (RFC 9110, section 13.1.1). */
public final class Preconditions {

    private Preconditions() {}

    /**
     * Lets pass only a caller that saw the current version. A weak tag never matches.
     *
     * @param ifMatch value of the {@code If-Match} header: one tag, several with commas, or {@code *}
     * @throws Refusal {@code precondition-required} (428) without the header, {@code stale} (412) with another version
     */
    public static void require(String ifMatch, long etag) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionRequired();
        }
        String current = ETags.of(etag);
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw Refusal.stale(etag);
        }
    }
}
