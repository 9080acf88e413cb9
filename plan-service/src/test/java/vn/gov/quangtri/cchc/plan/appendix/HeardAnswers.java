package vn.gov.quangtri.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the answers that the appendices' feed passes on. */
@ApplicationScoped
class HeardAnswers {

    private final List<LockAnswered> answers = new CopyOnWriteArrayList<>();

    void hear(@Observes LockAnswered answer) {
        answers.add(answer);
    }

    void clear() {
        answers.clear();
    }

    List<LockAnswered> heard(UUID planId) {
        return answers.stream().filter(answer -> answer.planId().equals(planId)).toList();
    }
}
