package vn.gov.quangtri.cchc.kit.base;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers: UUID version 7 (RFC 9562), kept in the database as {@code BINARY(16)}, so that rows lie in the order they were made. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new id; ids made later sort later, but for those of one millisecond. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** The sixteen bytes that the database holds. */
    public static byte[] toBytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id that these sixteen bytes are. */
    public static UUID fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
