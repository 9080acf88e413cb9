package vn.gov.quangtri.cchc.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.config.Config;

/** The service's sender: one thread, from the start of the service to its end. */
@ApplicationScoped
class Relay {

    private final Config config;
    private final EventSettings settings;
    private final Topics topics;
    private final KafkaClients kafka;
    private RelayThread thread;

    Relay(Config config, EventSettings settings, Topics topics, KafkaClients kafka) {
        this.config = config;
        this.settings = settings;
        this.topics = topics;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        if (settings.relay().enabled()) {
            thread = new RelayThread(sender(), topics::ensure, settings.relay().poll());
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.end();
        }
    }

    /** There is something to send. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        if (thread != null) {
            thread.wake();
        }
    }

    /** How the sender fares, in a word. */
    String state() {
        if (thread == null) {
            return "off";
        }
        return thread.isAlive() ? thread.state() : "ended";
    }

    /** What this service's sender needs to know. */
    Leadership.Sender sender() {
        return new Leadership.Sender(
                config.getValue("cchc.service", String.class),
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class),
                kafka.settings(),
                settings.relay().batch(),
                settings.relay().leadTimeout(),
                settings.relay().keep());
    }
}
