package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.LastWord;

/**
 * What is published of an assignment ({@code assignment/1}).
 *
 * @param dueDays every due day that was in force, the original one first; empty where it never moved
 * @param occurrences the days on which it is owed where there are several, with those that owe nothing; empty for one day or none
 * @param lastWord on ongoing work; null while none was asked or said
 * @param extensionWaiting an extension that was asked for in time waits for its decision: nobody is urged meanwhile
 */
record AssignmentEvent(
        UUID id,
        long version,
        boolean deleted,
        UUID planId,
        String planNumber,
        UUID taskId,
        int taskNumber,
        String taskContent,
        String agency,
        String agencyName,
        String holder,
        AssignmentRole role,
        AssignmentState state,
        int percent,
        int deadlineVersion,
        String deadlineKind,
        String phrase,
        LocalDate dueOn,
        LocalDate originalDueOn,
        List<DueDaySince> dueDays,
        List<Milestone> milestones,
        LocalDate completedOn,
        boolean bornLate,
        LocalDate issuedOn,
        List<OneDay> occurrences,
        Word lastWord,
        boolean extensionWaiting) {

    /** @param since the day from which it was in force; null for the original one */
    record DueDaySince(LocalDate since, LocalDate dueOn) {}

    /**
     * One of the days on which the work is owed, where there are several.
     *
     * @param dueOn in force now
     * @param originalDueOn names it
     * @param dueDays as of the whole
     * @param extensionWaiting as of the whole
     */
    record OneDay(
            LocalDate dueOn,
            LocalDate originalDueOn,
            String text,
            OccurrenceState state,
            LocalDate completedOn,
            int deadlineVersion,
            List<DueDaySince> dueDays,
            boolean extensionWaiting) {

        static OneDay of(Occurrence one) {
            OccurrenceDeadline deadline = one.deadline();
            return new OneDay(
                    one.dueNow(),
                    one.dueOn(),
                    one.text(),
                    one.state(),
                    one.completedOn(),
                    deadline.version(),
                    chain(deadline.dueDays()),
                    Boolean.TRUE.equals(deadline.extensionInTime()));
        }
    }

    /**
     * The last word on ongoing work.
     *
     * @param agreed the one that rates use
     * @param askedBy the round that asks for one now; null where none does, or where the plan's close asks
     * @param dueOn the day on which that round's word is due
     */
    record Word(LastWord word, WordState state, LocalDate saidOn, LastWord agreed, UUID askedBy, LocalDate dueOn) {

        static Word of(WordGiven given) {
            return given.state == null
                    ? null
                    : new Word(given.word, given.state, given.saidOn, given.agreed, given.asking(), given.dueNow());
        }
    }

    private static List<DueDaySince> chain(List<DueDay> days) {
        return days.stream()
                .map(day -> new DueDaySince(day.inForceFrom(), day.dueOn()))
                .toList();
    }

    static AssignmentEvent of(Assignment a) {
        return new AssignmentEvent(
                a.id,
                a.version,
                false,
                a.planId,
                a.planNumber,
                a.taskId,
                a.taskNumber,
                a.taskContent,
                a.agency,
                a.agencyName,
                a.holder,
                a.role,
                a.state,
                a.percent,
                a.deadline.version(),
                a.deadlineKind,
                a.phrase,
                a.deadline.dueOn(),
                a.deadline.originalDueOn(),
                chain(a.deadline.dueDays()),
                a.milestones,
                a.completedOn,
                a.bornLate,
                a.issuedOn,
                a.occurrences.stream().map(OneDay::of).toList(),
                Word.of(a.word()),
                Boolean.TRUE.equals(a.deadline.extensionInTime()));
    }
}
