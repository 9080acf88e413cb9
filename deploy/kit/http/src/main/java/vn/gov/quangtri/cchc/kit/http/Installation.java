package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an installation has to say itself. The defaults of these are for the demonstration on one machine: whoever could listen where the
 * issuer is looked for there could make tokens for every role. And what it must not say: the demonstration's switches, where others than
 * this machine can reach it.
 */
@ApplicationScoped
class Installation {

    private static final List<String> NEEDED = List.of("cchc.issuer", "cchc.db.url", "cchc.db.password", "cchc.kafka");

    private static final List<String> HOSTS = List.of("quarkus.http.host", "quarkus.management.host");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private final Config config;
    private final boolean local;

    Installation(Config config, @ConfigProperty(name = "cchc.local", defaultValue = "false") boolean local) {
        this.config = config;
        this.local = local;
    }

    /** @throws IllegalStateException naming everything that is missing, or that shows a demonstration to others; it ends the start */
    void require(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        List<String> open = open(config);
        if (local && !open.isEmpty()) {
            throw new IllegalStateException(
                    "cchc.local=true is for trying the system out on one machine, and refused with "
                            + String.join(", ", open));
        }
        List<String> unsaid = unsaid(config);
        if (!unsaid.isEmpty()) {
            throw new IllegalStateException("Not configured: " + String.join(", ", unsaid));
        }
    }

    /** The addresses that more than this machine can reach. */
    static List<String> open(Config config) {
        return HOSTS.stream()
                .map(name ->
                        name + "=" + config.getOptionalValue(name, String.class).orElse("0.0.0.0"))
                .filter(host -> !LOOPBACK.contains(host.substring(host.indexOf('=') + 1)))
                .toList();
    }

    /** What is {@link #missing} where it must not be: in an installation. */
    static List<String> unsaid(Config config) {
        boolean isDemonstration =
                config.getOptionalValue("cchc.local", Boolean.class).orElse(false);
        return LaunchMode.current() == LaunchMode.NORMAL && !isDemonstration ? missing(config) : List.of();
    }

    /** The environment variables that are not set, by the name an operator sets. */
    static List<String> missing(Config config) {
        return NEEDED.stream()
                .filter(name -> config.getConfigValue(name).getValue() == null)
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .toList();
    }
}
