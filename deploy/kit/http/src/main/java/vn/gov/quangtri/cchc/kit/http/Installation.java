package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an installation has to say itself. The defaults of these are for the demonstration on one machine: whoever could listen where the
 * issuer is looked for there could make tokens for every role. And what it must not say: the demonstration's switches, where others than
 * this machine can reach it, be it through a proxy that stands on this machine.
 */
@ApplicationScoped
class Installation {

    private static final List<String> NEEDED = List.of("cchc.issuer", "cchc.db.url", "cchc.db.password", "cchc.kafka");

    private static final String PROXY = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final List<String> HOSTS = List.of("quarkus.http.host", "quarkus.management.host");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?", Pattern.CASE_INSENSITIVE);

    /** What a proxy says of those it speaks for. */
    private static final List<String> SPOKEN_FOR = List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

    private final Config config;
    private final boolean local;
    private final RequestEdge edge;

    Installation(
            Config config,
            @ConfigProperty(name = "cchc.local", defaultValue = "false") boolean local,
            RequestEdge edge) {
        this.config = config;
        this.local = local;
        this.edge = edge;
    }

    /** @throws IllegalStateException naming everything that is missing, or that shows a demonstration to others; it ends the start */
    void require(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        List<String> open = shown(config);
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

    /** Asked of the demonstration by another machine, which only a proxy on this one can have let through: refused. */
    void refuseOthers(@Observes Router router) {
        if (local) {
            router.route().order(RequestEdge.BEFORE_ALL_OTHERS + 1).handler(request -> {
                if (isFromElsewhere(request.request())) {
                    edge.answer(request, Problem.of(403, "local-only"));
                } else {
                    request.next();
                }
            });
        }
    }

    static boolean isFromElsewhere(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return asked != null && !isLoopback(asked.host())
                || request.headers().contains("Forwarded")
                || SPOKEN_FOR.stream()
                        .flatMap(name -> request.headers().getAll(name).stream())
                        .flatMap(said -> Stream.of(said.split(",")))
                        .anyMatch(host -> !isLoopback(host.strip().replaceFirst("(?<=[^:]):\\d+$", "")));
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** All that says that others are served than whoever tries the system out on this machine. */
    static List<String> shown(Config config) {
        List<String> shown = new ArrayList<>(open(config));
        if (config.getOptionalValue(PROXY, Boolean.class).orElse(false)) {
            shown.add(PROXY + "=true");
        }
        config.getOptionalValue(ISSUER, String.class)
                .filter(issuer -> !isLoopback(String.valueOf(URI.create(issuer).getHost())))
                .ifPresent(issuer -> shown.add(ISSUER + "=" + issuer));
        return shown;
    }

    /** The addresses that more than this machine can reach. */
    static List<String> open(Config config) {
        return HOSTS.stream()
                .map(name ->
                        name + "=" + config.getOptionalValue(name, String.class).orElse("0.0.0.0"))
                .filter(host -> !isLoopback(host.substring(host.indexOf('=') + 1)))
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
