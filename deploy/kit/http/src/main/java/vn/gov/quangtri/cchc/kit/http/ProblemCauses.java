package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import vn.gov.quangtri.cchc.kit.base.DatabaseTrouble;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** The one table from what was thrown to what is answered. What is not in it is a fault of ours and says nothing. */
final class ProblemCauses {

    private static final String RETRY_SECONDS = "2";

    /** In the order of the alphabet; the first line that fits the exception or one of its causes, outermost first. */
    private static final Map<Class<? extends Throwable>, Function<Throwable, Problem>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put(AuthenticationFailedException.class, e -> unauthenticated(e));
        TABLE.put(ConstraintViolationException.class, e -> BeanViolations.problem((ConstraintViolationException) e));
        TABLE.put(ForbiddenException.class, e -> Problem.of(403, "forbidden"));
        TABLE.put(JDBCConnectionException.class, e -> busy());
        TABLE.put(JsonProcessingException.class, e -> JsonFaults.problem((JsonProcessingException) e));
        TABLE.put(LockAcquisitionException.class, e -> busy());
        TABLE.put(LockTimeoutException.class, e -> busy());
        TABLE.put(OIDCException.class, e -> issuerAway());
        TABLE.put(OptimisticLockException.class, e -> Problem.of(412, "stale"));
        TABLE.put(PessimisticLockException.class, e -> busy());
        TABLE.put(Refusal.class, e -> refusal((Refusal) e));
        TABLE.put(StaleStateException.class, e -> Problem.of(412, "stale"));
        TABLE.put(UnauthorizedException.class, e -> unauthenticated(e));
        TABLE.put(WebApplicationException.class, e -> HttpFaults.problem((WebApplicationException) e));
    }

    private ProblemCauses() {}

    static Problem of(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            Optional<Problem> problem = known(cause);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return Problem.of(500, "internal");
    }

    /** A database that went away in the middle of the work first: it shows in exceptions of other names, too. */
    private static Optional<Problem> known(Throwable cause) {
        if (DatabaseTrouble.isPassing(cause)) {
            return Optional.of(busy());
        }
        return TABLE.entrySet().stream()
                .filter(line -> line.getKey().isInstance(cause))
                .findFirst()
                .map(line -> line.getValue().apply(cause));
    }

    /** An issuer that cannot be reached shows as a failed authentication, too; the caller's token is not to blame for it. */
    private static Problem unauthenticated(Throwable e) {
        return e.getCause() instanceof OIDCException
                ? issuerAway()
                : Problem.of(401, "unauthenticated").withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private static Problem issuerAway() {
        return Problem.of(503, "issuer-away").withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private static Problem busy() {
        return Problem.of(503, "busy").withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private static Problem refusal(Refusal refusal) {
        Problem problem =
                new Problem(status(refusal.kind()), refusal.code(), refusal.args(), refusal.violations(), Map.of());
        return switch (refusal.kind()) {
            case STALE ->
                problem.withHeader(HttpHeaders.ETAG, '"' + refusal.args().get(0).toString() + '"');
            case NOT_NOW -> problem.withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case TOO_MANY ->
                problem.withHeader(
                        HttpHeaders.RETRY_AFTER, refusal.args().get(0).toString());
            default -> problem;
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case RULES -> 422;
            case STALE -> 412;
            case PRECONDITION_REQUIRED -> 428;
            case GONE -> 410;
            case NOT_NOW -> 503;
            case TOO_MANY -> 429;
        };
    }
}
