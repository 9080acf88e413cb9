package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Reading;

/** What happened to an assignment. */
@ApplicationScoped
class AssignmentHistory {

    /** Each may have all that was written twice. */
    private static final int MOST_MOVES = 20;

    private static final int FIRST_MOVE = 1;

    private final AssignmentRepository assignments;
    private final MoveQueries moves;
    private final Reading reading;

    AssignmentHistory(AssignmentRepository assignments, MoveQueries moves, Reading reading) {
        this.assignments = assignments;
        this.moves = moves;
        this.reading = reading;
    }

    /** Moves, the latest first: contents stand in them, so they are for the same readers as those are. */
    Page<MoveEntry> run(UUID id, PageParams page) {
        Assignment found = assignments.get(reading.states(), id);
        if (!reading.readsContentOf(found.agency, found.holder)) {
            throw Refusal.forbidden("not-own-assignment", found.agencyName);
        }
        String print = Cursor.fingerprint("assignment-history", id);
        List<String> after = page.after(print);
        int before = after.isEmpty() ? Integer.MAX_VALUE : Cursor.value(after, 0, Integer::valueOf);
        int limit = Math.min(page.limit(), MOST_MOVES);
        List<MoveQueries.Numbered> shown = moves.page(reading.states(), found, before, limit);
        MoveQueries.Numbered last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        String next = last == null || last.seq() == FIRST_MOVE ? null : Cursor.encode(print, last.seq());
        return new Page<>(shown, next, page.count() ? (long) found.moves : null).map(MoveQueries.Numbered::entry);
    }
}
