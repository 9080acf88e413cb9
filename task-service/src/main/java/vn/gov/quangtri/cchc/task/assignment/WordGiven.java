package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** The last word on ongoing work, said for a round or at the plan's close, and what its judge made of it. All legal moves stand here. */
@Embeddable
public class WordGiven {

    @Enumerated(EnumType.STRING)
    @Column(name = "last_word", columnDefinition = "VARCHAR(16)")
    LastWord word;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_word_state", columnDefinition = "VARCHAR(16)")
    WordState state;

    @Column(name = "last_word_on")
    LocalDate saidOn;

    @Column(name = "last_word_result", columnDefinition = "TEXT")
    String result;

    /** The round that asked for it; null where none did. */
    @Column(name = "last_word_round", columnDefinition = "BINARY(16)")
    UUID roundId;

    /** The word last agreed on: it holds until another is. */
    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_word", columnDefinition = "VARCHAR(16)")
    LastWord agreed;

    protected WordGiven() {}

    /** What the plan's close does. */
    void ask() {
        state = WordState.ASKED;
    }

    /** A word that waits for its judge serves as the last, and nobody is asked twice. */
    boolean isToBeAsked() {
        return state != WordState.SAID && state != WordState.ASKED;
    }

    void say(LastWord newWord, String newResult, UUID newRoundId, LocalDate on, boolean closed) {
        requireSayable(closed);
        state = WordState.SAID;
        word = newWord;
        result = newResult;
        roundId = newRoundId;
        saidOn = on;
    }

    /** @param closed whether the plan is: then the word agreed on is the last */
    boolean isSayable(boolean closed) {
        return !closed || state != WordState.AGREED;
    }

    void requireSayable(boolean closed) {
        if (!isSayable(closed)) {
            throw Refusal.conflict("last-word-agreed");
        }
    }

    void agree() {
        requireSaid();
        state = WordState.AGREED;
        agreed = word;
    }

    void refuse() {
        requireSaid();
        state = WordState.REFUSED;
    }

    void requireSaid() {
        if (state != WordState.SAID) {
            throw Refusal.conflict("no-word-to-judge");
        }
    }

    /** All of it, as the history keeps it; null where nothing was ever said or asked. */
    String written() {
        return state == null ? null : StoredJson.write(new WordSummary(word, state, saidOn, result, roundId, agreed));
    }

    String agreedName() {
        return agreed == null ? null : agreed.name();
    }

    boolean isRefused() {
        return state == WordState.REFUSED;
    }

    boolean isSaid() {
        return state == WordState.SAID;
    }
}
