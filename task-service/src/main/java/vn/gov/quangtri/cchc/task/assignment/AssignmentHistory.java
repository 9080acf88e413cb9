package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.task.access.Reading;

/** What happened to an assignment. */
@ApplicationScoped
class AssignmentHistory {

    private final AssignmentRepository assignments;
    private final MoveQueries moves;
    private final Reading reading;

    AssignmentHistory(AssignmentRepository assignments, MoveQueries moves, Reading reading) {
        this.assignments = assignments;
        this.moves = moves;
        this.reading = reading;
    }

    /** Every move, the latest first: contents stand in it, so it is for the same readers as they are. */
    List<MoveEntry> run(UUID id) {
        Assignment found = assignments.get(reading.states(), id);
        if (!reading.readsContentOf(found.agency, found.holder)) {
            throw Refusal.forbidden("not-own-assignment", found.agencyName);
        }
        return moves.of(reading.states(), id, found.occurrences);
    }
}
