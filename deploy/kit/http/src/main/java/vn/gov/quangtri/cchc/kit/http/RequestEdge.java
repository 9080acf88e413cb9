package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import vn.gov.quangtri.cchc.kit.base.Texts;

/**
 * The first that sees a request and the last that sees an answer: trace id (W3C Trace Context), headers that every answer has, and
 * problems for what never reaches a resource.
 */
@ApplicationScoped
class RequestEdge {

    static final int BEFORE_ALL_OTHERS = -1_000;
    private static final String TRACE_ID = "traceId";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NO_TRACE = "0".repeat(32);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProblemWriter problems;
    private final ObjectMapper json;
    private final long maxBodyBytes;
    private final long maxJsonBytes;

    RequestEdge(
            ProblemWriter problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody,
            @ConfigProperty(name = "cchc.json.max-body-size") MemorySize maxJson) {
        this.problems = problems;
        this.json = json;
        this.maxBodyBytes = maxBody.asLongValue();
        this.maxJsonBytes = Math.min(maxBodyBytes, maxJson.asLongValue());
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::enter);
        router.errorHandler(404, request -> answer(request, Problem.of(404, "not-found")));
        router.errorHandler(405, request -> answer(request, Problem.of(405, "method-not-allowed")));
    }

    /** The request that is being answered, if there is one. */
    static Optional<RoutingContext> current() {
        return Arc.container() != null && Arc.container().requestContext().isActive()
                ? Optional.ofNullable(Arc.container()
                        .instance(CurrentVertxRequest.class)
                        .get()
                        .getCurrent())
                : Optional.empty();
    }

    static String traceId(RoutingContext request) {
        return request.get(TRACE_ID);
    }

    /** English where it is preferred to Vietnamese; Vietnamese in all other cases, an unreadable wish included. */
    static Locale language(RoutingContext request) {
        String wish = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wish == null) {
            return Texts.VIETNAMESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wish), List.of(Texts.VIETNAMESE, Locale.ENGLISH));
            return found == null ? Texts.VIETNAMESE : found;
        } catch (IllegalArgumentException e) {
            return Texts.VIETNAMESE;
        }
    }

    void answer(RoutingContext request, Problem problem) {
        HttpProblem written = problems.write(problem, Optional.of(request));
        HttpServerResponse response = request.response().setStatusCode(written.getStatusCode());
        written.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString());
        try {
            response.end(json.writeValueAsString(written));
        } catch (JsonProcessingException e) {
            response.end();
        }
    }

    private void enter(RoutingContext request) {
        String traceId = traceIdOf(request.request().getHeader("traceparent"));
        request.put(TRACE_ID, traceId);
        MDC.put(TRACE_ID, traceId);
        HttpServerResponse response = request.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("X-Frame-Options", "DENY");
        if (request.request().path().startsWith("/api/")) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (isTooLarge(request)) {
            answer(request, Problem.of(413, "too-large"));
        } else {
            request.next();
        }
    }

    private boolean isTooLarge(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > mostBytes(request);
    }

    /** JSON is held in memory while it is read, so it has a limit of its own; what does not say what it is may be JSON. */
    private long mostBytes(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.toLowerCase(Locale.ROOT).contains("json") ? maxJsonBytes : maxBodyBytes;
    }

    private static String traceIdOf(String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (matcher.matches() && !matcher.group(1).equals(NO_TRACE)) {
            return matcher.group(1);
        }
        byte[] made = new byte[16];
        RANDOM.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }
}
