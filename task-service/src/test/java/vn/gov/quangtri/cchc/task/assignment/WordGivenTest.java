package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.TODAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.standing.LastWord;

class WordGivenTest {

    private static final Map<String, Consumer<WordGiven>> MOVES = new LinkedHashMap<>();

    static {
        MOVES.put("say", word -> word.say(LastWord.PERFORMED, "Đã đăng 48 tin", null, TODAY, false));
        MOVES.put("say when closed", word -> word.say(LastWord.PERFORMED, "Đã đăng 48 tin", null, TODAY, true));
        MOVES.put("agree", WordGiven::agree);
        MOVES.put("refuse", WordGiven::refuse);
    }

    /** State, then what each move leads to; written down by hand. */
    private static final Map<WordState, Map<String, String>> TABLE = Map.of(
            WordState.ASKED, row("SAID", "SAID", "no-word-to-judge", "no-word-to-judge"),
            WordState.SAID, row("SAID", "SAID", "AGREED", "REFUSED"),
            WordState.AGREED, row("SAID", "last-word-agreed", "no-word-to-judge", "no-word-to-judge"),
            WordState.REFUSED, row("SAID", "SAID", "no-word-to-judge", "no-word-to-judge"));

    private static Map<String, String> row(String said, String saidClosed, String agreed, String refused) {
        return Map.of("say", said, "say when closed", saidClosed, "agree", agreed, "refuse", refused);
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
    void isAskedOfLeadsOfOngoingWorkThatHaveNoneWaiting() {
        Assignment ongoing = AssignmentFixture.ongoing();
        assertTrue(ongoing.waitsForLastWord());
        ongoing.askLastWord();
        assertEquals(1, ongoing.etag);
        assertFalse(ongoing.waitsForLastWord());
        ongoing.moveWord(AssignmentMove.SAY_LAST_WORD, MOVES.get("say"));
        assertTrue(ongoing.unjudged);
        assertFalse(ongoing.waitsForLastWord());
        ongoing.moveWord(AssignmentMove.AGREE_LAST_WORD, WordGiven::agree);
        assertFalse(ongoing.unjudged);
        assertTrue(ongoing.waitsForLastWord());
        assertFalse(AssignmentFixture.lead().waitsForLastWord());
        assertEquals(
                "no-last-word",
                assertThrows(Refusal.class, () -> AssignmentFixture.lead().askLastWord())
                        .code());
        assertFalse(AssignmentFixture.of("ONGOING", null, AssignmentRole.COORDINATING, false, false)
                .waitsForLastWord());
    }
}
