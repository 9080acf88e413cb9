package vn.gov.quangtri.cchc.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Reaches the broker as the channels do: by every {@code kafka.*} setting, those of TLS and sign-in among them. */
@ApplicationScoped
public class KafkaClients {

    private final Map<String, Object> settings;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /** What every client needs: the addresses and how one gets in. */
    public Map<String, Object> settings() {
        return new HashMap<>(settings);
    }

    /** A client for asking and making topics, with these settings besides; the caller closes it. */
    public Admin admin(Map<String, ?> more) {
        Map<String, Object> all = settings();
        all.putAll(more);
        return Admin.create(all);
    }
}
