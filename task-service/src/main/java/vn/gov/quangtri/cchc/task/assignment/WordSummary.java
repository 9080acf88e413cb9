package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/**
 * The last word on ongoing work, as it is shown.
 *
 * @param result what the lead says came of it; contents, so left out for other agencies
 * @param roundId the round that it was said for, null where none asked
 * @param agreed the word last agreed on, which rates use; null for none
 * @param askedBy the round that asks for a word now; null where none does, or where the plan's close asks
 * @param dueOn the day on which that round's word is due
 */
public record WordSummary(
        LastWord word,
        WordState state,
        @Schema(examples = "2023-12-20") LocalDate saidOn,
        String result,
        UUID roundId,
        LastWord agreed,
        UUID askedBy,
        @Schema(examples = "2023-11-29") LocalDate dueOn) {

    /** @param written by the move that left it; null for none */
    static WordSummary read(String written) {
        return StoredJson.read(written, WordSummary.class);
    }

    /** What all agencies may see of it. */
    WordSummary withoutResult() {
        return new WordSummary(word, state, saidOn, null, roundId, agreed, askedBy, dueOn);
    }
}
