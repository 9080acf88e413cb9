package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/** A draft's appendix, held until the transaction ends, so that other rows can be put in place of its tasks. */
public final class HeldAppendix {

    private final Draft draft;
    private final List<Task> there;
    private List<TaskCells> matched;
    private List<TaskMatch> matches;

    HeldAppendix(Draft draft, List<Task> there) {
        this.draft = draft;
        this.there = List.copyOf(there);
    }

    Draft draft() {
        return draft;
    }

    /** Its tasks as they are now. */
    public List<Task> there() {
        return there;
    }

    public long etag() {
        return draft.appendix().etag();
    }

    /** Reads rows as its tasks are read. */
    public RowReader rows() {
        return new RowReader(draft.reader());
    }

    /** @throws vn.gov.quangtri.cchc.kit.base.Refusal where the caller has not seen it as it is */
    public void require(String ifMatch) {
        Preconditions.require(ifMatch, etag());
    }

    /** Which task each row is, as {@link MatchRows} finds it; rows of the same words again are the same tasks. */
    public List<TaskMatch> matches(List<TaskCells> rows) {
        if (matched == null || !areAlike(matched, rows)) {
            matches = MatchRows.of(rows, there);
            matched = rows;
        }
        return matches;
    }

    private static boolean areAlike(List<TaskCells> some, List<TaskCells> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!MatchRows.areAlike(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
