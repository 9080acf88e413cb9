package vn.gov.quangtri.cchc.task.assignment;

import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** What an assignment is when it has just been given. */
final class NewAssignment {

    private NewAssignment() {}

    static Assignment of(Assigned task, Assignee who) {
        Assignment a = new Assignment();
        a.id = Ids.next();
        a.version = 1;
        a.etag = 1;
        a.moves = 1;
        a.planId = task.planId();
        a.planNumber = task.planNumber();
        a.planYear = task.planYear();
        a.issuedOn = task.issuedOn();
        a.taskId = task.taskId();
        a.taskNumber = task.taskNumber();
        a.taskContent = task.taskContent();
        a.joint = task.joint();
        a.position = who.position();
        a.agency = who.agency();
        a.holder = who.agency();
        a.officialCode = who.officialCode();
        a.agencyName = who.name();
        a.agencyShortName = who.shortName();
        a.role = who.role();
        a.firstLead = who.firstLead();
        a.state = AssignmentState.NOT_STARTED;
        a.deadlineKind = task.deadlineKind();
        a.phrase = task.phrase();
        a.deadline = new AssignmentDeadline(task.dueOn());
        a.milestones = List.copyOf(task.milestones());
        a.occurrences = who.role() == AssignmentRole.LEAD ? task.occurrences() : List.of();
        a.nextDueOn = Occurrences.nextDueOn(a.occurrences);
        a.bornLate = a.isBornLate(task.dueOn());
        a.searchText = Folding.loose(task.taskContent() + " " + who.name() + " " + who.shortName());
        return a;
    }
}
