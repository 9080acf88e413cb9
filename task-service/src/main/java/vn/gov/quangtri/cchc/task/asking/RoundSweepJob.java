package vn.gov.quangtri.cchc.task.asking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Sweep;

/**
 * Looks by the clock whether a round is to ask; what it asks for counts by the office's day. It runs on every copy of the service: what
 * makes a round ask once is its claim, not this.
 */
@ApplicationScoped
class RoundSweepJob implements Sweep {

    private final AskForRounds ask;

    RoundSweepJob(AskForRounds ask) {
        this.ask = ask;
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    @Scheduled(every = "${cchc.rounds.sweep-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        ask.run(Scope.system());
    }
}
