package vn.gov.quangtri.cchc.kit.repair;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.FailureKind;

/** Work that may lose against others over a row, and then begins anew. */
final class Again {

    private static final Logger LOG = Logger.getLogger(Again.class);
    private static final int TRIES = 5;

    private Again() {}

    /** Runs the work in a transaction of its own, some times if it fails; throws what it fails with at last. */
    static <T> T inTransaction(Callable<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (RuntimeException e) {
                if (tried == TRIES) {
                    throw e;
                }
                LOG.infof("Begins anew: %s", FailureKind.of(e));
            }
        }
    }
}
