package vn.gov.quangtri.cchc.task.task;

/** The task that a row is, and how that is known. */
public record TaskMatch(Task task, Fit fit) {

    /** How well they fit. */
    public enum Fit {
        /** The same words, and no other row or task could be meant. */
        SAME,
        /** Nearly the same words, or one of several with the same. */
        LIKELY,
        /** The number alone. */
        NUMBER
    }

    /** Whether what an editor said of its deadline still is about this row. */
    boolean keepsItsWord() {
        return fit == Fit.SAME;
    }

    /** Whether the same work is meant, though a word of it may have been corrected. */
    public boolean isTheWork() {
        return fit != Fit.NUMBER;
    }
}
