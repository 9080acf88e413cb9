package vn.gov.quangtri.cchc.report.history;

import java.util.UUID;

/**
 * What is noted about one change.
 *
 * @param kind kind of the changed thing, such as {@code report}
 * @param what the move, such as {@code submitted}
 * @param before state before, written as JSON; null for something new
 * @param after state after, written as JSON; null for something deleted
 * @param why the reason given, null where none is asked
 */
public record Change(String kind, UUID ref, String what, Object before, Object after, String why) {

    public static Change of(String kind, UUID ref, String what) {
        return new Change(kind, ref, what, null, null, null);
    }

    public Change from(Object state) {
        return new Change(kind, ref, what, state, after, why);
    }

    public Change to(Object state) {
        return new Change(kind, ref, what, before, state, why);
    }

    public Change because(String reason) {
        return new Change(kind, ref, what, before, after, reason);
    }
}
