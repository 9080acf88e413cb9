package vn.gov.quangtri.cchc.task.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An editor's word on what a deadline means, over what was read from the phrase.
 *
 * @param kind a day, no day, the reading as it is, or that of another phrase
 * @param dueOn the last day, where a day is said
 * @param phrase the other phrase, where one is said
 * @param readAs what was read then and is agreed with; null where nothing is, and in words of before it was kept
 * @param by the editor's post; null for {@linkplain #forOthers others}, as the reason
 * @param at when it was said, in UTC
 * @param reason why
 */
public record Settlement(
        SettlementKind kind, LocalDate dueOn, String phrase, ReadAs readAs, String by, Instant at, String reason) {

    /** The words that a deadline is read from: the phrase as written, or the one that an editor put in its place. @param said or null */
    static String readFrom(Settlement said, String phrase) {
        return said == null || said.phrase() == null ? phrase : said.phrase();
    }

    /** Whether these words are still read as they were. */
    boolean agreesWith(String words, TaskReader reader) {
        return readAs == null || readAs.equals(reader.readAs(words));
    }

    /** Without who said it, and why. */
    Settlement forOthers() {
        return new Settlement(kind, dueOn, phrase, readAs, null, at, null);
    }
}
