package vn.gov.quangtri.cchc.kit.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void makesVersionSeven() {
        assertEquals(7, Ids.next().version());
    }

    @Test
    void sortsInTheOrderOfMaking() {
        List<String> made =
                IntStream.range(0, 20_000).mapToObj(i -> Ids.next().toString()).toList();
        assertEquals(made.stream().sorted().toList(), made);
        assertEquals(20_000, made.stream().distinct().count());
    }

    @Test
    void comesBackFromItsBytes() {
        UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        assertEquals(id, Ids.fromBytes(Ids.toBytes(id)));
        assertArrayEquals(new byte[] {1, (byte) 0x89, 0x0a, 0x5d}, java.util.Arrays.copyOf(Ids.toBytes(id), 4));
    }
}
