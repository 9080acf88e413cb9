package vn.gov.quangtri.cchc.kit.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;

/** Whether the request at hand is done inside one transaction with its answer, and how deep in its use cases it is. */
@RequestScoped
class Attempt {

    private boolean under;
    private int depth;

    Object run(InvocationContext request) throws Exception {
        under = true;
        try {
            return request.proceed();
        } finally {
            under = false;
        }
    }

    boolean isUnder() {
        return under;
    }

    void enter() {
        depth++;
    }

    /** @return whether that was the outermost */
    boolean leave() {
        return --depth == 0;
    }
}
