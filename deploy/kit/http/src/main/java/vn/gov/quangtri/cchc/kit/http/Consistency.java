package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Read what you wrote, across services: an answer to a write carries a token; sent along to another service, that service waits a moment
 * for its copy.
 */
@ApplicationScoped
public class Consistency {

    static final String TOKEN = "Consistency-Token";
    static final String NEEDS = "Consistency-Needs";

    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final int MOST_TOKENS = 20;
    private static final Pattern FORM = Pattern.compile("([a-z-]+)/([\\w.:-]{1,100})@(\\d{1,18})");

    private final Instance<CopyVersions> copies;

    Consistency(@Any Instance<CopyVersions> copies) {
        this.copies = copies;
    }

    /** Tells the caller which version the write made. Without a request it does nothing. */
    public void wrote(String kind, Object id, long version) {
        RequestEdge.current().ifPresent(request -> {
            String said = request.response().headers().get(TOKEN);
            String token = kind + "/" + id + "@" + version;
            request.response().putHeader(TOKEN, said == null ? token : said + ", " + token);
        });
    }

    @ServerRequestFilter
    public void await(ContainerRequestContext request) {
        String header = request.getHeaderString(NEEDS);
        if (header == null) {
            return;
        }
        List<Need> needs =
                Stream.of(header.split(",", -1)).map(Consistency::need).toList();
        if (needs.size() > MOST_TOKENS) {
            throw Refusal.rule("invalid", Violation.of("/" + NEEDS, "size", 1, MOST_TOKENS));
        }
        long end = System.nanoTime() + WAIT.toNanos();
        needs.forEach(need -> await(need, end));
    }

    private void await(Need need, long end) {
        while (!isMet(need)) {
            if (System.nanoTime() > end || !BlockingOperationControl.isBlockingAllowed()) {
                throw Refusal.notNow("copy-behind", need.kind, need.id);
            }
            pause();
        }
    }

    /** A kind that this service keeps no copy of is its own or does not concern it. */
    private boolean isMet(Need need) {
        return copies.stream()
                .filter(copy -> copy.kind().equals(need.kind))
                .allMatch(copy -> copy.version(need.id).orElse(-1) >= need.version);
    }

    private static Need need(String token) {
        Matcher matcher = FORM.matcher(token.strip());
        if (!matcher.matches()) {
            throw Refusal.rule("invalid", Violation.of("/" + NEEDS, "consistency-token"));
        }
        return new Need(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3)));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.notNow("busy");
        }
    }

    private record Need(String kind, String id, long version) {}
}
