package vn.gov.quangtri.cchc.task.assignment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What is asked for by the parts themselves, as far as joint leads need it; one bean, kept where extensions are. */
public interface OwnRequests {

    /** The days of these assignments for which a request of their own is open. */
    Set<ExtendedDay> openOf(Collection<UUID> assignmentIds);
}
