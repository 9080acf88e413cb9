package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.history.Author;

/** Gives out the parts of one task: many rows by few statements, and nothing that was given before. */
@ApplicationScoped
public class NewAssignments {

    private final NewAssignmentRepository inserts;
    private final AssignmentEvents events;
    private final Clock technical;
    private final OfficeClock office;

    NewAssignments(NewAssignmentRepository inserts, AssignmentEvents events, Clock technical, OfficeClock office) {
        this.inserts = inserts;
        this.events = events;
        this.technical = technical;
        this.office = office;
    }

    /** Adds those whose task and agency have none yet, with their first history row and event; says how many. */
    public int give(List<Assignment> wanted) {
        List<Assignment> added = inserts.insertMissing(wanted);
        if (!added.isEmpty()) {
            inserts.insertFirstMoves(added, knownFrom(added.get(0)), technical.instant(), Author.SYSTEM);
            events.publishAll(added, AssignmentMove.CREATE);
        }
        return added.size();
    }

    /** A plan's assignments are known from the plan's day, even where the system heard of it later. */
    private LocalDate knownFrom(Assignment one) {
        LocalDate today = office.today();
        return one.issuedOn.isBefore(today) ? one.issuedOn : today;
    }
}
