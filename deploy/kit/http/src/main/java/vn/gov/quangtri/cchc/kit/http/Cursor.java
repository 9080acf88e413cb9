package vn.gov.quangtri.cchc.kit.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.KeptYears;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Where a page ends: the sort values of its last row, bound to the filters, in a form that nobody need read. It opens nothing: the
 * scope is asked for again on each page.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001F";
    private static final int SEAL_BYTES = 6;

    private Cursor() {}

    /** Names this list with these filters and this order, given in a fixed order; a missing filter is null. */
    public static String fingerprint(Object... filters) {
        String all = Arrays.stream(filters).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Integer.toHexString(all.hashCode());
    }

    /**
     * One of a cursor's values, read by its type: a client may have made it up. A day is one of the kept years.
     *
     * @throws Refusal {@code invalid}, rule {@code cursor}, when there is no such value or it cannot be read
     */
    public static <T> T value(List<String> values, int index, Function<String, T> parser) {
        try {
            T value = parser.apply(values.get(index));
            if (value instanceof LocalDate day && !KeptYears.have(day)) {
                throw refused();
            }
            return value;
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw refused();
        }
    }

    /** @param values sort values of the page's last row, the unique tie-break last; none is null */
    public static String encode(String fingerprint, Object... values) {
        String text = Stream.concat(
                        Stream.of(fingerprint), Arrays.stream(values).map(Object::toString))
                .collect(Collectors.joining(SEPARATOR));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = ByteBuffer.allocate(SEAL_BYTES + bytes.length)
                .put(seal(bytes))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
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
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        byte[] bytes = sealed.length > SEAL_BYTES ? Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length) : new byte[0];
        if (!Arrays.equals(seal(bytes), Arrays.copyOf(sealed, SEAL_BYTES))) {
            throw refused();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Notices a cursor that was cut or edited on its way, before a list tries to read a day or an id in it. It keeps no secret. */
    private static byte[] seal(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), SEAL_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Refusal refused() {
        return Refusal.rule("invalid", Violation.of("/cursor", "cursor"));
    }
}
