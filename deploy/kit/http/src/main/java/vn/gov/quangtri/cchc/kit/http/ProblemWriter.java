package vn.gov.quangtri.cchc.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.Texts;

/** Writes every problem in the caller's language: whatever another layer wanted to say is replaced, so that nothing of ours leaks. */
@ApplicationScoped
public class ProblemWriter implements ProblemPostProcessor {

    static final String TYPES = "https://cchc.quangtri.gov.vn/problems/";

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    /** Whose title stands in for a code that has no words. */
    private static final Map<Integer, String> GENERAL = Map.of(
            400, "unreadable",
            403, "forbidden",
            404, "not-found",
            409, "conflict",
            410, "gone",
            412, "stale",
            422, "invalid",
            429, "too-many-requests",
            500, "internal",
            503, "busy");

    private final Words words;

    ProblemWriter(Words words) {
        this.words = words;
    }

    /** Before the library's logger, which then logs what the caller gets. */
    @Override
    public int priority() {
        return 1000;
    }

    @Override
    public HttpProblem apply(HttpProblem said, ProblemContext context) {
        return write(ProblemCauses.of(context.cause), RequestEdge.current());
    }

    /** The problem that answers what was thrown, in the language of the request at hand. */
    public HttpProblem of(Throwable thrown) {
        return write(ProblemCauses.of(thrown), RequestEdge.current());
    }

    HttpProblem write(Problem problem, Optional<RoutingContext> request) {
        Locale language = request.map(RequestEdge::language).orElse(Texts.VIETNAMESE);
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(URI.create(TYPES + problem.code()))
                .withTitle(title(problem, language))
                .withStatus(problem.status())
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .withHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        words.find(language, problem.code() + ".detail", args(problem, language))
                .ifPresent(answer::withDetail);
        request.map(r -> r.request().path()).flatMap(ProblemWriter::uri).ifPresent(answer::withInstance);
        request.map(RequestEdge::traceId).ifPresent(id -> answer.with("traceId", id));
        if (!problem.violations().isEmpty()) {
            answer.with("violations", words.explain(language, problem.violations()));
        }
        problem.headers().forEach(answer::withHeader);
        return answer.build();
    }

    private String title(Problem problem, Locale language) {
        return words.find(language, problem.code() + ".title", args(problem, language))
                .orElseGet(() -> {
                    LOG.warnf("No words for the problem %s", problem.code());
                    String general = GENERAL.getOrDefault(problem.status(), "internal");
                    return words.find(language, general + ".title", List.of()).orElse(general);
                });
    }

    /** What was not found is named in the language of the answer: {@code thing.plan}. */
    private List<Object> args(Problem problem, Locale language) {
        if (problem.status() != 404 || problem.args().isEmpty()) {
            return problem.args();
        }
        List<Object> args = new ArrayList<>(problem.args());
        args.set(0, words.find(language, "thing." + args.get(0), List.of()).orElse(String.valueOf(args.get(0))));
        return args;
    }

    private static Optional<URI> uri(String path) {
        try {
            return Optional.of(URI.create(path));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
