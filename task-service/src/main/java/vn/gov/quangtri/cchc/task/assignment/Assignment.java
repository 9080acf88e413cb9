package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/** One agency's part in one task. The agency of origin is part of its natural key and stays; the holder is who has it now. */
@Entity
public class Assignment extends WrittenPart {

    @Version
    long version;

    long etag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    AssignmentState state;

    LocalDate completedOn;

    @Embedded
    AssignmentDeadline deadline;

    int moves;

    /** The days on which it is owed where there are several, in their order; empty for one day or none. */
    @Convert(converter = OccurrencesText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Occurrence> occurrences = List.of();

    /** The earliest of those that are open, and of the day on which the word asked for is due. */
    LocalDate nextDueOn;

    /** Whether an occurrence or the last word waits for its judge. */
    boolean unjudged;

    @Embedded
    WordGiven word;

    protected Assignment() {}

    /** A part just given. */
    public static Assignment of(Assigned task, Assignee who) {
        return NewAssignment.of(task, who);
    }

    /** Work goes on. */
    public void progress(Progress said) {
        requireMay(AssignmentMove.PROGRESS);
        state = stateAfter(AssignmentMove.PROGRESS);
        write(content().progressed(said));
        userChanged();
    }

    /** The document that fulfils the work is there; a later one takes its place. */
    void enterDocument(FulfillingDocument entered) {
        state = stateAfter(AssignmentMove.ENTER_DOCUMENT);
        document = entered;
        userChanged();
    }

    /** Work is done. @param today the office's day */
    public void complete(Done done, LocalDate today) {
        requireMay(AssignmentMove.COMPLETE);
        done.refuseIfBroken(issuedOn, planYear, today);
        done(done);
    }

    /** Done by the word of the lead named first, where leads answer jointly. */
    void completeWith(Assignment first) {
        done(Done.as(first));
    }

    private void done(Done done) {
        state = stateAfter(AssignmentMove.COMPLETE);
        completedOn = done.completedOn();
        write(content().completed(done));
        userChanged();
    }

    /** Something happened to one of its days; how far the whole is follows from all of them. */
    void moveOccurrence(LocalDate dueOn, UnaryOperator<Occurrence> deed) {
        occurrences = Occurrences.with(occurrences, deed.apply(occurrence(dueOn)));
        followDays();
        if (isByOccurrences()) {
            state = Occurrences.state(occurrences);
            percent = Occurrences.percent(occurrences);
            completedOn = Occurrences.completedOn(occurrences);
        } else {
            state = stateAfter(AssignmentMove.PROGRESS);
        }
        userChanged();
    }

    /** What was owed on one day is done. @param today the office's day */
    void completeOccurrence(LocalDate dueOn, Done done, LocalDate today) {
        occurrence(dueOn).requireMay(AssignmentMove.COMPLETE);
        done.refuseIfBroken(issuedOn, planYear, today);
        moveOccurrence(dueOn, one -> one.completed(done));
    }

    /** Reported, extended and watched by its several days; ongoing work by its milestones. */
    boolean isOwedOnSeveralDays() {
        return occurrences.stream().anyMatch(Occurrence::isOwed);
    }

    /** @throws Refusal not found for any other day */
    Occurrence occurrence(LocalDate dueOn) {
        return Occurrences.find(occurrences, dueOn).orElseThrow(() -> Refusal.notFound("occurrence", dueOn));
    }

    /** Its days are reported and judged one by one, and say together how far it is. Ongoing work is more than its milestones. */
    boolean isByOccurrences() {
        return !isOngoing() && isOwedOnSeveralDays();
    }

    /** A move of the last word on ongoing work. */
    void moveWord(AssignmentMove move, Consumer<WordGiven> deed) {
        requireWord(move);
        word = word();
        deed.accept(word);
        followDays();
        if (move == AssignmentMove.ASK_LAST_WORD) {
            moves++;
        } else {
            userChanged();
        }
    }

    /** Whether a round has still to ask. @param roundId null for the plan's close */
    public boolean waitsForLastWord(UUID roundId) {
        return role == AssignmentRole.LEAD && isOngoing() && word().isToBeAsked(roundId);
    }

    /** A round asks, or the plan was closed. @param roundId null for the close @param dueOn the round's last day on time */
    public void askLastWord(UUID roundId, LocalDate dueOn) {
        moveWord(AssignmentMove.ASK_LAST_WORD, asked -> asked.ask(roundId, dueOn));
    }

    /** What is due next, and whether a judge is waited for, follow from its days and from the word. */
    void followDays() {
        nextDueOn = word().earlier(Occurrences.nextDueOn(occurrences));
        unjudged = Occurrences.isUnjudged(occurrences) || word().isSaid();
    }

    /** Only leads of ongoing work have a last word. */
    void requireWord(AssignmentMove move) {
        if (role != AssignmentRole.LEAD || !isOngoing()) {
            throw Refusal.conflict("no-last-word", taskNumber);
        }
        stateAfter(move);
    }

    /** Reading it changes nothing: where none was asked or said there is an empty one. */
    WordGiven word() {
        return word == null ? new WordGiven() : word;
    }

    /** Whoever follows the work up agrees that it is done. */
    public void confirm() {
        requireMay(AssignmentMove.CONFIRM);
        state = stateAfter(AssignmentMove.CONFIRM);
        userChanged();
    }

    /** Whoever follows the work up does not agree: it is open again. */
    public void sendBack() {
        open(AssignmentMove.RETURN);
    }

    /** Done or confirmed by mistake: it is open again. */
    public void reopen() {
        open(AssignmentMove.REOPEN);
    }

    /** As with one of several days, what is open again counts as nothing done until its agency says how far it is. */
    private void open(AssignmentMove move) {
        requireMay(move);
        state = stateAfter(move);
        completedOn = null;
        write(content().opened());
        userChanged();
    }

    /** Nothing is asked any more; a background move, so the users' tag stays. */
    public void cancel() {
        state = stateAfter(AssignmentMove.CANCEL);
        occurrences = Occurrences.cancelled(occurrences);
        nextDueOn = null;
        moves++;
    }

    /**
     * The day of the event that a relative deadline counts from is known, was corrected or taken back. Born late or not goes by the task's day.
     *
     * @param taskDueOn null where it is unknown again
     * @param granted the days that were granted to this part, each with the day from which it was in force
     */
    public void setDueDay(AssignmentMove how, LocalDate taskDueOn, List<DueDay> granted) {
        state = stateAfter(how);
        deadline.entered(taskDueOn, granted);
        bornLate = isBornLate(taskDueOn);
        moves++;
    }

    boolean may(AssignmentMove move) {
        return state.after(move).isPresent();
    }

    /** Refuses a move that is not legal now. Of work that recurred before the plan's issue alone nothing is reported. */
    void requireMay(AssignmentMove move) {
        stateAfter(move);
        if (isByOccurrences()) {
            throw Refusal.conflict("occurrences-answer", taskNumber);
        }
        boolean owesNothing = isRecurring() && deadline.dueOn() == null && !isOwedOnSeveralDays();
        if (owesNothing && (move == AssignmentMove.PROGRESS || move == AssignmentMove.COMPLETE)) {
            throw Refusal.conflict("nothing-owed", taskNumber);
        }
        if (move == AssignmentMove.COMPLETE) {
            requireCompletion();
        }
    }

    AssignmentState stateAfter(AssignmentMove move) {
        return state.after(move).orElseThrow(() -> Refusal.conflict("assignment-wrong-state", state, move));
    }

    private void userChanged() {
        etag++;
        moves++;
    }

    public AssignmentState state() {
        return state;
    }
}
