package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;

/**
 * When a task is due: the phrase as written and what it means, or what an editor said it means.
 *
 * @param kind QUARTER, MONTH, YEAR, DATE, PERIOD, ONGOING, RECURRING, RELATIVE or UNRESOLVED
 * @param boundary WITHIN, BEFORE or BY; null where there is no day
 * @param opensOn first day of the window, or null
 * @param dueOn last day on time, or null where there is none or it is unknown
 * @param milestones watched days inside, the deadline itself the last of them; empty for a single day
 * @param recurrence an RFC 5545 rule, or null
 * @param occurrences last days of the occurrences
 * @param resolved false where no day can be known: relative until its event has happened, and what was not understood
 * @param needsConfirmation the reading is the best one, but a person should agree
 * @param event what a relative one counts from, in the phrase's words
 * @param settledBy the editor's post where an editor overruled the reading; {@linkplain #forOthers elsewhere} the role
 * @param explanation the meaning in words
 * @param explanationEn the same in English
 * @param suggestion a rhythm found in the task's own text, or null
 */
public record Deadline(
        String phrase,
        String kind,
        String boundary,
        LocalDate opensOn,
        LocalDate dueOn,
        List<Milestone> milestones,
        String recurrence,
        List<LocalDate> occurrences,
        boolean resolved,
        boolean needsConfirmation,
        String event,
        String settledBy,
        String explanation,
        String explanationEn,
        Suggestion suggestion) {

    public Deadline {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        occurrences = occurrences == null ? List.of() : List.copyOf(occurrences);
    }

    boolean isUnderstood() {
        return !"UNRESOLVED".equals(kind);
    }

    public boolean isOngoing() {
        return "ONGOING".equals(kind);
    }

    public boolean isRecurring() {
        return "RECURRING".equals(kind);
    }

    public boolean isRelative() {
        return "RELATIVE".equals(kind);
    }

    /** The last day on time lies before what is named. */
    boolean isBefore() {
        return "BEFORE".equals(boundary);
    }

    /**
     * The same phrase with the meaning that an editor gave it.
     *
     * @param agreed this reading was agreed with, so it asks no more
     */
    Deadline settled(Settlement word, boolean agreed) {
        return switch (word.kind()) {
            case DATE -> meaning("DATE", "BY", word);
            case ONGOING -> meaning("ONGOING", null, word);
            case AS_READ -> agreed ? read(word, explanation, explanationEn, false) : this;
            case AS_PHRASE ->
                read(
                        word,
                        "hiểu là “" + word.phrase() + "”: " + explanation,
                        "read as \"" + word.phrase() + "\": " + explanationEn,
                        needsConfirmation && !agreed);
        };
    }

    private Deadline read(Settlement word, String inWords, String inWordsEn, boolean asks) {
        return new Deadline(
                phrase,
                kind,
                boundary,
                opensOn,
                dueOn,
                milestones,
                recurrence,
                occurrences,
                resolved,
                asks,
                event,
                word.by(),
                inWords,
                inWordsEn,
                null);
    }

    private Deadline meaning(String newKind, String newBoundary, Settlement word) {
        return new Deadline(
                phrase,
                newKind,
                newBoundary,
                null,
                word.dueOn(),
                List.of(),
                null,
                List.of(),
                true,
                false,
                null,
                word.by(),
                SettledWords.vi(word.dueOn()),
                SettledWords.en(word.dueOn()),
                null);
    }

    /** The same for those who have no part in drafts: that an editor settled it, but not who, and why. */
    Deadline forOthers() {
        // Until the words were general, the reason stood in place of the explanation, in one language.
        boolean reason = settledBy != null && explanationEn == null;
        return new Deadline(
                phrase,
                kind,
                boundary,
                opensOn,
                dueOn,
                milestones,
                recurrence,
                occurrences,
                resolved,
                needsConfirmation,
                event,
                settledBy == null ? null : Role.PLAN_EDITOR,
                reason ? SettledWords.vi(dueOn) : explanation,
                reason ? SettledWords.en(dueOn) : explanationEn,
                suggestion);
    }

    /** Refuses where it waits for no event. */
    void requireRelative(int taskNumber) {
        if (!isRelative()) {
            throw Refusal.conflict("deadline-not-relative", taskNumber);
        }
    }

    /** The same relative deadline. @param day on which its event happened; null while nobody knows */
    Deadline counted(int taskNumber, EventDay day) {
        requireRelative(taskNumber);
        return new Deadline(
                phrase,
                kind,
                boundary,
                day == null ? null : day.on(),
                day == null ? null : day.dueOn(),
                milestones,
                recurrence,
                occurrences,
                day != null,
                false,
                event,
                settledBy,
                explanation,
                explanationEn,
                suggestion);
    }
}
