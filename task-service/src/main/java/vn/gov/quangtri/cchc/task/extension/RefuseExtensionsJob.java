package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.history.Author;

/** Refuses what is asked for under a plan that has ended. A second run finds nothing open. */
@ApplicationScoped
class RefuseExtensionsJob implements JobWorker {

    static final String KIND = "refuse-extensions";

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;
    private final RecordExtension record;
    private final OfficeClock office;

    RefuseExtensionsJob(
            ExtensionRepository extensions,
            AssignmentExtensions assignments,
            RecordExtension record,
            OfficeClock office) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.record = record;
        this.office = office;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Scope.Province all = new Scope.Province();
        for (UUID assignmentId : extensions.assignmentsWithOpen(all, UUID.fromString(job.ref()))) {
            // First the assignment, as whoever cancels it does: one of the two waits, and neither for the other.
            assignments.hold(assignmentId);
            extensions.openOf(all, assignmentId).forEach(open -> refuse(open, job.payload(EndReason.class)));
        }
    }

    private void refuse(Extension extension, EndReason why) {
        ExtensionSnapshot before = ExtensionSnapshot.of(extension);
        extension.end(why, office.today());
        record.after(extension, Author.SYSTEM, "ended", before, why.name());
        assignments.ended(extension.day(), Author.SYSTEM, why.name());
    }
}
