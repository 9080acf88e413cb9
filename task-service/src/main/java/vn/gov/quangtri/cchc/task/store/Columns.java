package vn.gov.quangtri.cchc.task.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;

/**
 * Values of native queries. Instants and days cross as text, so that no zone of the JVM, the driver or the server can move them. Null in,
 * null out.
 */
public final class Columns {

    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private Columns() {}

    public static UUID id(Object value) {
        if (value instanceof ByteBuffer buffer) {
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return value == null ? null : Ids.fromBytes((byte[]) value);
    }

    public static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    public static Instant utc(Object text) {
        return text == null
                ? null
                : LocalDateTime.parse((String) text, DATETIME).toInstant(ZoneOffset.UTC);
    }

    /** An instant as a parameter for a {@code DATETIME(6)} column. */
    public static String utcParameter(Instant instant) {
        return DATETIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** A day as a parameter for a {@code DATE} column. */
    public static String dayParameter(LocalDate day) {
        return day == null ? null : day.toString();
    }

    public static boolean flag(Object value) {
        if (value instanceof byte[] bits) {
            return bits[0] != 0;
        }
        return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }

    public static int whole(Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
