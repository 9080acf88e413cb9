package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;

/**
 * Lets a resource see the same after a use case whether its transaction ended there or goes on until the answer is kept: everything
 * is written, versions have their new numbers, broken constraints have been said, and what is read next is read anew.
 */
@Transactional
@Interceptor
@Priority(EndOfUseCase.INSIDE_THE_TRANSACTION)
class EndOfUseCase {

    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

    private final Attempt attempt;
    private final Instance<EntityManager> entities;

    EndOfUseCase(Attempt attempt, Instance<EntityManager> entities) {
        this.attempt = attempt;
        this.entities = entities;
    }

    @AroundInvoke
    Object settle(InvocationContext call) throws Exception {
        if (!io.quarkus.arc.Arc.container().requestContext().isActive() || !attempt.isUnder()) {
            return call.proceed();
        }
        attempt.enter();
        boolean outermost = false;
        Object result;
        try {
            result = call.proceed();
        } finally {
            outermost = attempt.leave();
        }
        if (outermost && entities.isResolvable()) {
            if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
                entities.get().flush();
            }
            entities.get().clear();
        }
        return result;
    }
}
