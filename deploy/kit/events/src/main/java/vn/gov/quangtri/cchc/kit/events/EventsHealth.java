package vn.gov.quangtri.cchc.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how sending and receiving fare. Down only for a feed that needs a newer version of the service. A backlog, a job that was given up
 * or a broker that is away is told, not punished: the service answers from its own database, and all its copies share the job.
 */
@Readiness
@ApplicationScoped
class EventsHealth implements HealthCheck {

    private final Relay relay;
    private final Intake intake;
    private final Backlog backlog;

    EventsHealth(Relay relay, Intake intake, Backlog backlog) {
        this.relay = relay;
        this.intake = intake;
        this.backlog = backlog;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("events").withData("relay", relay.state());
        Map<String, String> stopped = intake.stopped();
        stopped.forEach((topic, why) -> answer.withData("stopped " + topic, why));
        intake.waiting().forEach((topic, why) -> answer.withData("waiting " + topic, why));
        addBacklog(answer);
        return answer.status(stopped.isEmpty()).build();
    }

    private void addBacklog(HealthCheckResponseBuilder answer) {
        try {
            answer.withData("outboxPending", backlog.outbox().open())
                    .withData("oldestUnsentSeconds", backlog.outbox().oldestSeconds())
                    .withData("jobsOpen", backlog.jobs().open())
                    .withData("deadJobs", backlog.deadJobs())
                    .withData("deadLetters", backlog.deadLetters());
        } catch (PersistenceException e) {
            answer.withData("database", String.valueOf(e.getCause().getMessage()));
        }
    }
}
