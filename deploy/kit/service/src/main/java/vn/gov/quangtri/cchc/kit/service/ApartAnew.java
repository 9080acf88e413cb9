package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Does anew, as {@link UseCaseAnew}, what a user's request does in a transaction apart from the others, such as one row of a file. Whatever
 * transaction there is around it goes on and lost nothing.
 */
@Transactional(TxType.REQUIRES_NEW)
@Interceptor
@Priority(UseCaseAnew.OUTSIDE_THE_TRANSACTION)
class ApartAnew {

    private final CurrentVertxRequest requests;

    ApartAnew(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        return Arc.container().requestContext().isActive() && requests.getCurrent() != null
                ? UseCaseAnew.anew(call, requests.getCurrent().response().headers())
                : call.proceed();
    }
}
