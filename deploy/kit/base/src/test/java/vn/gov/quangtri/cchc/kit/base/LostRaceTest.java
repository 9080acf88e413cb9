package vn.gov.quangtri.cchc.kit.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LostRaceTest {

    private final AtomicInteger tries = new AtomicInteger();
    private final List<Exception> lost = new ArrayList<>();

    @Test
    void doesAnewWhatLost() throws Exception {
        String done = LostRace.anew(
                () -> {
                    if (tries.incrementAndGet() < 3) {
                        throw deadlock();
                    }
                    return "done";
                },
                lost::add);
        assertEquals("done", done);
        assertEquals(3, tries.get());
        assertEquals(2, lost.size());
    }

    @Test
    void doesAnewWhatLostAtItsCommit() {
        assertThrows(IOException.class, () -> fail(new IOException("not committed", deadlock())));
        assertEquals(LostRace.TRIES, tries.get());
    }

    @Test
    void givesUpWithTheLastLoss() {
        assertThrows(IllegalStateException.class, () -> fail(deadlock()));
        assertEquals(LostRace.TRIES, tries.get());
        assertEquals(LostRace.TRIES - 1, lost.size());
    }

    @Test
    void doesNothingElseAnew() {
        RuntimeException other = new IllegalStateException(new SQLException("gone", "08S01", 0));
        assertSame(other, assertThrows(RuntimeException.class, () -> fail(other)));
        assertThrows(IOException.class, () -> fail(new IOException("no race")));
        assertEquals(2, tries.get());
        assertEquals(List.of(), lost);
    }

    @Test
    void knowsALossWhereverItStands() {
        assertTrue(LostRace.is(new IllegalStateException(new SQLException("lock wait", "40001", 1205))));
        RuntimeException beside = new IllegalStateException("rolled back");
        beside.addSuppressed(deadlock());
        assertTrue(LostRace.is(beside));
        assertFalse(LostRace.is(new IllegalStateException(new SQLException("duplicate", "23000", 1062))));
        assertFalse(LostRace.is(null));
    }

    private void fail(Exception with) throws Exception {
        LostRace.anew(
                () -> {
                    tries.incrementAndGet();
                    throw with;
                },
                lost::add);
    }

    private static RuntimeException deadlock() {
        return new IllegalStateException("flush", new SQLException("deadlock", "40001", 1213));
    }
}
