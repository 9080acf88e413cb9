package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.BackgroundWork;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;

/** What operators and the local stack ask on the port that is not public: how much is still under way, and to do now what is due. */
@ApplicationScoped
public class Administration {

    private static final Logger LOG = Logger.getLogger(Administration.class);

    @ConfigProperty(name = "cchc.service")
    String service;

    @ConfigProperty(name = "cchc.local", defaultValue = "false")
    boolean local;

    private final List<BackgroundWork> works;
    private final List<Sweep> sweeps;
    private final OfficeClock clock;
    private final SmallRyeHealthReporter health;
    private final ObjectMapper json;

    Administration(
            @All List<BackgroundWork> works,
            @All List<Sweep> sweeps,
            OfficeClock clock,
            SmallRyeHealthReporter health,
            ObjectMapper json) {
        this.works = works;
        this.sweeps = sweeps;
        this.clock = clock;
        this.health = health;
        this.json = json;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get("/admin/status").blockingHandler(r -> answer(r, this::status), false);
        management.router().post("/admin/sweep").blockingHandler(r -> {
            if (local) {
                answer(r, this::sweep);
            } else {
                r.response().setStatusCode(404).end();
            }
        });
    }

    @ActivateRequestContext
    Status status() {
        Map<String, Long> open = new TreeMap<>();
        Map<String, Long> oldest = new TreeMap<>();
        works.forEach(work -> {
            open.put(work.name(), work.open());
            oldest.put(work.name(), work.oldestSeconds());
        });
        boolean ready = !health.getReadiness().isDown();
        return new Status(service, ready, clock.today(), clock.now().toInstant(), open, oldest);
    }

    @ActivateRequestContext
    Swept sweep() {
        sweeps.forEach(Sweep::run);
        return new Swept(sweeps.stream().map(Sweep::name).toList());
    }

    private void answer(RoutingContext request, Supplier<Object> work) {
        request.response().putHeader("Content-Type", "application/json");
        try {
            request.response().end(json.writeValueAsString(work.get()));
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.error("Administration failed: " + request.request().path(), e);
            request.response().setStatusCode(500).end("{\"failed\":true}");
        }
    }

    /** @param background open pieces of work by name; @param oldestSeconds age of the oldest of each */
    record Status(
            String service,
            boolean ready,
            LocalDate officeToday,
            Instant officeNow,
            Map<String, Long> background,
            Map<String, Long> oldestSeconds) {}

    record Swept(List<String> swept) {}
}
