package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.FailureKind;
import vn.gov.quangtri.cchc.kit.base.LostRace;

/**
 * Does a user's use case anew where the database undid it in favour of another, so that nobody hears of a deadlock. Outside its transaction
 * and only where that is the outermost: what it wrote is undone, what it would have sent after its commit was not sent, and the next
 * try reads everything anew. Feeds, jobs and sweeps have their own way to try again.
 */
@Transactional
@Interceptor
@Priority(UseCaseAnew.OUTSIDE_THE_TRANSACTION)
class UseCaseAnew {

    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 150;

    private static final Logger LOG = Logger.getLogger(UseCaseAnew.class);

    private final CurrentVertxRequest requests;

    UseCaseAnew(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (!Arc.container().requestContext().isActive()
                || requests.getCurrent() == null
                || QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        return anew(call, requests.getCurrent().response().headers());
    }

    /** @param headers of the answer */
    static Object anew(InvocationContext call, MultiMap headers) throws Exception {
        String said = headers.get(Answer.CONSISTENCY);
        return LostRace.anew(call::proceed, lost -> note(lost, headers, said));
    }

    /**
     * Takes back what an undone try has put on the answer.
     *
     * @param said what was on it before; null for nothing
     */
    static void note(Exception lost, MultiMap headers, String said) {
        LOG.infof("A request lost against another and is done anew: %s", FailureKind.of(lost));
        if (said == null) {
            headers.remove(Answer.CONSISTENCY);
        } else {
            headers.set(Answer.CONSISTENCY, said);
        }
    }
}
