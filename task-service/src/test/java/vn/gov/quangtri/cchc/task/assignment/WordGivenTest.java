package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.TODAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.standing.LastWord;

class WordGivenTest {

    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();
    private static final Map<String, Consumer<WordGiven>> MOVES = new LinkedHashMap<>();

    static {
        MOVES.put("say", word -> word.say(LastWord.PERFORMED, "Đã đăng 48 tin", null, TODAY, false));
        MOVES.put("say when closed", word -> word.say(LastWord.PERFORMED, "Đã đăng 48 tin", null, TODAY, true));
        MOVES.put("ask", word -> word.ask(ROUND, TODAY));
        MOVES.put("agree", WordGiven::agree);
        MOVES.put("refuse", WordGiven::refuse);
    }

    /** State, then what each move leads to; written down by hand. */
    private static final Map<WordState, Map<String, String>> TABLE = Map.of(
            WordState.ASKED, row("ASKED", "SAID", "SAID", "no-word-to-judge", "no-word-to-judge"),
            WordState.SAID, row("SAID", "SAID", "SAID", "AGREED", "REFUSED"),
            WordState.AGREED, row("ASKED", "SAID", "last-word-agreed", "no-word-to-judge", "no-word-to-judge"),
            WordState.REFUSED, row("ASKED", "SAID", "SAID", "no-word-to-judge", "no-word-to-judge"));

    private static Map<String, String> row(
            String asked, String said, String saidClosed, String agreed, String refused) {
        return Map.of("ask", asked, "say", said, "say when closed", saidClosed, "agree", agreed, "refuse", refused);
    }

    @Test
    void makesTheLegalMovesAndNoOther() {
        for (WordState state : WordState.values()) {
            MOVES.forEach((name, move) -> {
                WordGiven word = new WordGiven();
                word.state = state;
                String expected = TABLE.get(state).get(name);
                if (expected.equals(expected.toUpperCase())) {
                    move.accept(word);
                    assertEquals(expected, word.state.name(), state + " " + name);
                } else {
                    Refusal refused = assertThrows(Refusal.class, () -> move.accept(word), state + " " + name);
                    assertEquals(expected, refused.code());
                    assertEquals(state, word.state);
                }
            });
        }
    }

    @Test
    void keepsTheWordAgreedOnUntilAnotherIs() {
        WordGiven word = new WordGiven();
        MOVES.get("say").accept(word);
        word.agree();
        word.say(LastWord.PARTLY, "Mới một nửa", null, TODAY, false);
        assertEquals(LastWord.PERFORMED, word.agreed);
        word.refuse();
        assertEquals(LastWord.PERFORMED, word.agreed);
        MOVES.get("say").accept(word);
        word.say(LastWord.NOT_PERFORMED, "Không làm", null, TODAY, false);
        word.agree();
        assertEquals(LastWord.NOT_PERFORMED, word.agreed);
    }

    @Test
    void isAskedByEachRoundOnceAndIsSaidForTheOneThatAsks() {
        WordGiven word = new WordGiven();
        assertTrue(word.isToBeAsked(ROUND));
        word.ask(ROUND, TODAY);
        assertFalse(word.isToBeAsked(ROUND));
        assertFalse(word.isToBeAsked(null));
        assertEquals(ROUND, word.asking());
        assertEquals(TODAY, word.dueNow());
        MOVES.get("say").accept(word);
        assertEquals(ROUND, word.roundId);
        assertNull(word.asking());
        assertNull(word.dueNow());
        word.refuse();
        assertEquals(TODAY, word.dueNow());
        assertFalse(word.isToBeAsked(ROUND));
        MOVES.get("say").accept(word);
        word.agree();
        assertFalse(word.isToBeAsked(ROUND));
        assertTrue(word.isToBeAsked(NEXT));
        word.ask(NEXT, TODAY.plusDays(90));
        assertEquals(ROUND, word.roundId);
        assertEquals(NEXT, word.asking());
        assertEquals(LastWord.PERFORMED, word.agreed);
    }

    @Test
    void isNotAskedByARoundThatItWasSaidForBefore() {
        WordGiven word = new WordGiven();
        word.say(LastWord.PARTLY, "Mới một nửa", ROUND, TODAY, false);
        assertFalse(word.isToBeAsked(ROUND));
        word.agree();
        assertFalse(word.isToBeAsked(ROUND));
        word.say(LastWord.PARTLY, "Mới một nửa", ROUND, TODAY, false);
        word.refuse();
        assertTrue(word.isToBeAsked(ROUND));
    }

    @Test
    void waitsForItsJudgeThoughTheNextRoundAsks() {
        WordGiven word = new WordGiven();
        word.say(LastWord.PARTLY, "Mới một nửa", ROUND, TODAY, false);
        word.ask(NEXT, TODAY.plusDays(90));
        assertEquals(NEXT, word.asking());
        word.agree();
        assertEquals(LastWord.PARTLY, word.agreed);
        assertEquals(NEXT, word.asking());
        word.say(LastWord.PERFORMED, "Đã đăng 48 tin", ROUND, TODAY, false);
        assertEquals(NEXT, word.asking());
        MOVES.get("say").accept(word);
        assertNull(word.asking());
    }

    @Test
    void isAskedByTheCloseForNoRoundAndNoDay() {
        WordGiven word = new WordGiven();
        word.ask(ROUND, TODAY);
        MOVES.get("say").accept(word);
        word.agree();
        assertTrue(word.isToBeAsked(null));
        word.ask(null, null);
        assertNull(word.asking());
        MOVES.get("say").accept(word);
        assertNull(word.roundId);
    }

    @Test
    void makesTheAssignmentDueOnTheDayOfTheRoundThatAsks() {
        Assignment ongoing = AssignmentFixture.ongoing();
        ongoing.askLastWord(ROUND, TODAY);
        assertEquals(TODAY, ongoing.nextDueOn);
        ongoing.moveWord(AssignmentMove.SAY_LAST_WORD, MOVES.get("say"));
        assertNull(ongoing.nextDueOn);
        assertEquals(TODAY.minusDays(1), new WordGiven().earlier(TODAY.minusDays(1)));
        WordGiven asked = new WordGiven();
        asked.ask(ROUND, TODAY);
        assertEquals(TODAY.minusDays(1), asked.earlier(TODAY.minusDays(1)));
        assertEquals(TODAY, asked.earlier(TODAY.plusDays(1)));
    }

    @Test
    void isAskedOfLeadsOfOngoingWorkThatHaveNoneWaiting() {
        Assignment ongoing = AssignmentFixture.ongoing();
        assertTrue(ongoing.waitsForLastWord(null));
        ongoing.askLastWord(null, null);
        assertEquals(1, ongoing.etag);
        assertFalse(ongoing.waitsForLastWord(null));
        ongoing.moveWord(AssignmentMove.SAY_LAST_WORD, MOVES.get("say"));
        assertTrue(ongoing.unjudged);
        assertFalse(ongoing.waitsForLastWord(null));
        ongoing.moveWord(AssignmentMove.AGREE_LAST_WORD, WordGiven::agree);
        assertFalse(ongoing.unjudged);
        assertTrue(ongoing.waitsForLastWord(null));
        assertFalse(AssignmentFixture.lead().waitsForLastWord(null));
        assertEquals(
                "no-last-word",
                assertThrows(Refusal.class, () -> AssignmentFixture.lead().askLastWord(null, null))
                        .code());
        assertFalse(AssignmentFixture.of("ONGOING", null, AssignmentRole.COORDINATING, false, false)
                .waitsForLastWord(null));
    }
}
