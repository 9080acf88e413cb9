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

    /** The round that it was said for; null where none asked. */
    @Column(name = "last_word_round", columnDefinition = "BINARY(16)")
    UUID roundId;

    /** The round that asked last; null where none did, or where the plan's close asks. */
    @Column(name = "last_word_asked_by", columnDefinition = "BINARY(16)")
    UUID askedBy;

    @Column(name = "last_word_due_on")
    LocalDate dueOn;

    /** The word last agreed on: it holds until another is. */
    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_word", columnDefinition = "VARCHAR(16)")
    LastWord agreed;

    protected WordGiven() {}

    /**
     * What a round does, and the plan's close. A word that waits for its judge, said for another round, goes on waiting.
     *
     * @param round null for the close
     * @param due the day on which it is due; null where nobody set one
     */
    void ask(UUID round, LocalDate due) {
        state = isSaid() ? WordState.SAID : WordState.ASKED;
        askedBy = round;
        dueOn = due;
    }

    /**
     * Nobody is asked twice. Each round asks anew, but for a word that was said for it before it asked; for the close a word that waits
     * for its judge serves as the last.
     */
    boolean isToBeAsked(UUID round) {
        if (round == null) {
            return !isSaid() && state != WordState.ASKED;
        }
        return !round.equals(askedBy) && !(round.equals(roundId) && isGiven());
    }

    /** The round that asks, and has no word yet; null for none. */
    UUID asking() {
        return askedBy == null || askedBy.equals(roundId) && isGiven() ? null : askedBy;
    }

    /** The day on which the word asked for is due; null where none is asked for. */
    LocalDate dueNow() {
        return asking() == null ? null : dueOn;
    }

    /** The earlier of this day and the one on which the word asked for is due; null for neither. */
    LocalDate earlier(LocalDate day) {
        LocalDate due = dueNow();
        return due == null || day != null && day.isBefore(due) ? day : due;
    }

    private boolean isGiven() {
        return state == WordState.SAID || state == WordState.AGREED;
    }

    /** @param newRoundId the round that it is said for; null for the one that asks, if one does */
    void say(LastWord newWord, String newResult, UUID newRoundId, LocalDate on, boolean closed) {
        requireSayable(closed);
        state = WordState.SAID;
        word = newWord;
        result = newResult;
        roundId = newRoundId == null ? askedBy : newRoundId;
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
        return state == null
                ? null
                : StoredJson.write(new WordSummary(word, state, saidOn, result, roundId, agreed, asking(), dueNow()));
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
