package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an installation has to say itself. The defaults of these are for the demonstration on one machine: whoever could listen where the
 * issuer is looked for there could make tokens for every role.
 */
@ApplicationScoped
class Installation {

    private static final List<String> NEEDED = List.of("cchc.issuer", "cchc.db.url", "cchc.db.password", "cchc.kafka");

    private final Config config;
    private final boolean local;

    Installation(Config config, @ConfigProperty(name = "cchc.local", defaultValue = "false") boolean local) {
        this.config = config;
        this.local = local;
    }

    /** @throws IllegalStateException naming everything that is missing, which ends the start */
    void require(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        List<String> missing = missing(config);
        if (LaunchMode.current() == LaunchMode.NORMAL && !local && !missing.isEmpty()) {
            throw new IllegalStateException("Not configured: " + String.join(", ", missing));
        }
    }

    /** The environment variables that are not set, by the name an operator sets. */
    static List<String> missing(Config config) {
        return NEEDED.stream()
                .filter(name -> config.getConfigValue(name).getValue() == null)
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .toList();
    }
}
