package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.task.appendix.Appendix;

/** An appendix in the caller's words, seen as a whole at one moment. */
@ApplicationScoped
class AppendixAnswers {

    /** As many as a person reads at once; the others are a list of their own. */
    private static final int MOST_PROBLEMS = 100;

    private final AppendixProblems problems;

    AppendixAnswers(AppendixProblems problems) {
        this.problems = problems;
    }

    @Transactional
    AppendixResponse get(UUID planId) {
        Appendix appendix = problems.appendix(planId);
        return AppendixResponse.of(appendix, problems.count(appendix), problems.first(appendix, MOST_PROBLEMS));
    }
}
