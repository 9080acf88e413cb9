package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.FailureKind;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.LostRace;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.ProblemWriter;

/**
 * Does a {@code POST} that carries an {@code Idempotency-Key} once. What it does and what it answers are one transaction, so that a
 * crash leaves either both or neither. A rule's refusal is kept likewise; whatever else went wrong frees the key, and so does what was
 * taken back, as a preview is. Where the database undid it in favour of another it is done anew.
 */
@Once
@Interceptor
@Priority(OnceInterceptor.OUTSIDE_THE_TRANSACTION)
class OnceInterceptor {

    static final String HEADER = "Idempotency-Key";
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final Logger LOG = Logger.getLogger(OnceInterceptor.class);
    private static final String RETRY_SECONDS = "2";
    private static final Set<Integer> KEPT = Set.of(409, 412, 422);

    private final SecurityIdentity identity;
    private final CurrentVertxRequest requests;
    private final Attempt attempt;
    private final KeyTable keys;
    private final ProblemWriter problems;
    private final ObjectMapper json;

    OnceInterceptor(
            SecurityIdentity identity,
            CurrentVertxRequest requests,
            Attempt attempt,
            KeyTable keys,
            ProblemWriter problems,
            ObjectMapper json) {
        this.identity = identity;
        this.requests = requests;
        this.attempt = attempt;
        this.keys = keys;
        this.problems = problems;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        RoutingContext http = requests.getCurrent();
        if (http == null
                || identity.isAnonymous()
                || http.request().getHeader(HEADER) == null
                || writesNothing(call, http)) {
            return call.proceed();
        }
        RequestKey key = RequestKey.of(http, identity);
        UUID holder = Ids.next();
        claim(key, holder, http);
        try {
            return mayBeDoneAnew(call)
                    ? LostRace.anew(
                            () -> inTransaction(call, key, holder, http),
                            lost -> UseCaseAnew.note(lost, http.response().headers(), null))
                    : inTransaction(call, key, holder, http);
        } catch (TakenBack preview) {
            free(key, holder);
            return preview.result;
        } catch (Throwable t) {
            http.response().headers().remove(Answer.CONSISTENCY);
            end(key, holder, t);
            throw t;
        }
    }

    private Object inTransaction(InvocationContext call, RequestKey key, UUID holder, RoutingContext http) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Object result = attempt.run(call);
            if (QuarkusTransaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                throw new TakenBack(result);
            }
            keys.settle(key, holder, Answer.of(result, http.response().headers(), json));
            return result;
        });
    }

    /** Reads the parameter as the resource gets it: the first one counts, and what is not spelt "true" is false. */
    private static boolean writesNothing(InvocationContext call, RoutingContext http) {
        return Stream.of(call.getMethod().getAnnotationsByType(Extension.class))
                .filter(extension -> extension.name().equals(Once.NOT_NEEDED))
                .map(extension ->
                        extension.value().substring(Once.UNLESS.length()).split("=", 2))
                .anyMatch(unless -> isUnasked(http.queryParam(unless[0]), unless[1]));
    }

    private static boolean isUnasked(List<String> said, String really) {
        return said.isEmpty() || Boolean.parseBoolean(said.get(0)) != Boolean.parseBoolean(really);
    }

    /** A body that comes as a stream is read once. */
    private static boolean mayBeDoneAnew(InvocationContext call) {
        return Stream.of(call.getParameters()).noneMatch(InputStream.class::isInstance);
    }

    private void claim(RequestKey key, UUID holder, RoutingContext http) {
        try {
            keys.claim(key, holder);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                http.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            }
            throw refusal;
        }
    }

    private void end(RequestKey key, UUID holder, Throwable thrown) {
        try {
            HttpProblem problem = problems.of(thrown);
            if (KEPT.contains(problem.getStatusCode())) {
                QuarkusTransaction.requiringNew().run(() -> keys.settle(key, holder, Answer.of(problem, json)));
            } else {
                free(key, holder);
            }
        } catch (RuntimeException e) {
            stays(e);
        }
    }

    private void free(RequestKey key, UUID holder) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keys.release(key, holder));
        } catch (RuntimeException e) {
            stays(e);
        }
    }

    private static void stays(RuntimeException e) {
        LOG.warnf("An idempotency key stays claimed until its lease is over: %s", FailureKind.of(e));
    }

    /** Leaves a transaction that is to be undone, as that of a preview is, with what it answers. */
    private static final class TakenBack extends RuntimeException {

        private final transient Object result;

        TakenBack(Object result) {
            super("taken back", null, false, false);
            this.result = result;
        }
    }
}
