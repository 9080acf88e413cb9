package vn.gov.quangtri.cchc.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What another machine asks for, which only a proxy on this one can have let through: refused, since the demonstration's accounts are known to
 * everybody. The services refuse the same, but hear of callers only what the gateway says.
 */
final class Elsewhere {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?", Pattern.CASE_INSENSITIVE);

    /** What a proxy says of those it speaks for. */
    private static final List<String> SPOKEN_FOR = List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

    private Elsewhere() {}

    static boolean is(HttpServerRequest request) {
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
}
