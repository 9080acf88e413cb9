package vn.gov.quangtri.cchc.local.gateway;

import io.vertx.core.MultiMap;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** W3C trace context: kept where the caller sent one, else made, so that one request has one trace id in every log. */
final class Trace {

    static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Trace() {}

    /** Makes sure that there is one, and answers its trace id. */
    static String ensure(MultiMap headers) {
        String given = headers.get(HEADER);
        if (given != null && FORM.matcher(given).matches()) {
            return given.substring(3, 35);
        }
        String id = hex(16);
        headers.set(HEADER, "00-" + id + "-" + hex(8) + "-01");
        return id;
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
