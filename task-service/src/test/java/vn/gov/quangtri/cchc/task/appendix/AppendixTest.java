package vn.gov.quangtri.cchc.task.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;

class AppendixTest {

    private final Appendix appendix = Appendix.of(UUID.randomUUID(), "2023|null|STRICT|KEEP");

    @Test
    void movesItsVersionWithEveryEdit() {
        appendix.edited(1);
        appendix.edited(2);
        assertEquals(3, appendix.appendixVersion());
        assertEquals(3, appendix.etag());
        assertEquals(2, appendix.taskCount());
    }

    @Test
    void movesItsVersionButNotTheUsersTagWhenOnlyMeaningsChange() {
        appendix.meansSomethingElse();
        assertEquals(2, appendix.appendixVersion());
        assertEquals(1, appendix.etag());
    }

    @Test
    void refusesEditsWhileLocked() {
        appendix.answer(LockAnswer.locked(1, 1, 1, Parties.NONE));
        Refusal refused = assertThrows(Refusal.class, () -> appendix.edited(1));
        assertEquals("appendix-locked", refused.code());
        assertThrows(Refusal.class, appendix::meansSomethingElse);
        appendix.unlock();
        appendix.edited(1);
    }

    @Test
    void staysOpenWhenItRefuses() {
        appendix.answer(LockAnswer.refused(1, 1, 7, "appendix-changed", List.of("7", "1")));
        assertFalse(appendix.isLocked());
        appendix.edited(1);
    }

    @Test
    void remembersWhichAttemptItAnswered() {
        appendix.answer(LockAnswer.locked(1, 2, 1, Parties.NONE));
        assertTrue(appendix.hasAnswered(1, 2));
        assertFalse(appendix.hasAnswered(1, 3));
        assertFalse(appendix.hasAnswered(2, 2));
        assertTrue(appendix.isBeyond(1, 1));
        assertFalse(appendix.isBeyond(1, 3));
        assertFalse(appendix.isBeyond(2, 1));
        appendix.unlock();
        assertTrue(appendix.hasAnswered(1, 2));
    }

    @Test
    void keepsTheFirstDayOfItsEnd() {
        appendix.end(LocalDate.of(2023, 12, 31));
        appendix.end(LocalDate.of(2024, 1, 5));
        assertEquals(LocalDate.of(2023, 12, 31), appendix.endedOn().orElseThrow());
    }

    @Test
    void listsPartiesOnceAndInOrder() {
        Parties parties = new Parties(List.of("STC", "SNV", "STC"), List.of("B", "A", "B"));
        assertEquals(List.of("SNV", "STC"), parties.agencies());
        assertEquals(List.of("A", "B"), parties.groups());
    }
}
