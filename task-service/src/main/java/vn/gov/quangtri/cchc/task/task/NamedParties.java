package vn.gov.quangtri.cchc.task.task;

import java.util.List;

/** Who is meant by a task's two cells, and what is wrong with who is. */
record NamedParties(List<Party> leads, List<Party> coordinators, List<Problem> problems) {

    NamedParties {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        problems = List.copyOf(problems);
    }

    /** As it is kept, among all problems of a task. */
    static NamedParties kept(List<Party> leads, List<Party> coordinators, List<Problem> all) {
        return new NamedParties(
                leads,
                coordinators,
                all.stream()
                        .filter(problem -> problem.pointer().startsWith("/leads")
                                || problem.pointer().startsWith("/coordinators"))
                        .toList());
    }
}
