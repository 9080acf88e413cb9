package vn.gov.quangtri.cchc.kit.base;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers: UUID version 7 (RFC 9562), kept in the database as {@code BINARY(16)}, so that rows lie in the order they were made. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id; ids that this process makes later sort later, those of one millisecond too. */
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
