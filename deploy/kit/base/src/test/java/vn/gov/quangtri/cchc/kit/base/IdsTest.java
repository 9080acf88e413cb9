package vn.gov.quangtri.cchc.kit.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void makesVersionSeven() {
        assertEquals(7, Ids.next().version());
    }

    @Test
    void comesBackFromItsBytes() {
        UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        assertEquals(id, Ids.fromBytes(Ids.toBytes(id)));
        assertArrayEquals(new byte[] {1, (byte) 0x89, 0x0a, 0x5d}, java.util.Arrays.copyOf(Ids.toBytes(id), 4));
    }
}
