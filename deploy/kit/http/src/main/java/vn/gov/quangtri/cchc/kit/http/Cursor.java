package vn.gov.quangtri.cchc.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Where a page ends: the sort values of its last row, bound to the filters, in a form that nobody need read. It opens nothing: the
 * scope is asked for again on each page.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001F";

    private Cursor() {}

    /** Names this list with these filters and this order, given in a fixed order; a missing filter is null. */
    public static String fingerprint(Object... filters) {
        String all = Arrays.stream(filters).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Integer.toHexString(all.hashCode());
    }

    /** @param values sort values of the page's last row, the unique tie-break last; none is null */
    public static String encode(String fingerprint, Object... values) {
        String text = Stream.concat(
                        Stream.of(fingerprint), Arrays.stream(values).map(Object::toString))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The values again, as text. @throws Refusal {@code invalid}, rule {@code cursor}, when it is another list's or damaged */
    public static List<String> decode(String fingerprint, String cursor) {
        List<String> parts = Arrays.asList(text(cursor).split(SEPARATOR, -1));
        if (parts.size() < 2 || !parts.get(0).equals(fingerprint)) {
            throw refused();
        }
        return parts.subList(1, parts.size());
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.rule("invalid", Violation.of("/cursor", "cursor"));
    }
}
