package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.parties.PartType;

/** What the cells of a task were read to mean, and what in them stops the issue. */
public record TaskMeaning(List<Party> leads, List<Party> coordinators, Deadline deadline, List<Problem> problems) {

    public TaskMeaning {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        problems = List.copyOf(problems);
    }

    /** Keys of the agencies named themselves. */
    public Stream<String> agencyKeys() {
        return named(PartType.AGENCY);
    }

    /** Keys of the groups named. */
    public Stream<String> groupKeys() {
        return named(PartType.GROUP);
    }

    private Stream<String> named(PartType type) {
        return Stream.concat(leads.stream(), coordinators.stream())
                .filter(p -> p.type() == type && p.key() != null)
                .map(Party::key);
    }
}
