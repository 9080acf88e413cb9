package vn.gov.quangtri.cchc.kit.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.transaction.xa.XAException;
import org.hibernate.exception.LockAcquisitionException;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** Throws what it is asked to. */
@Path("/api/v1/faults/{fault}")
@PermitAll
class FaultResource {

    static class Knot {
        public Knot getSelf() {
            return this;
        }
    }

    @Inject
    Validator validator;

    @Inject
    Caller caller;

    @GET
    public Object fail(@PathParam("fault") String fault) {
        switch (fault) {
            case "conflict" ->
                throw Refusal.conflict("echo-closed", 2023, LocalDate.of(2023, 11, 30), EchoState.CLOSED);
            case "forbidden" -> throw Refusal.forbidden("own-agency", "SNV");
            case "gone" -> throw Refusal.gone("gone");
            case "not-found" -> throw Refusal.notFound("echo", "17");
            case "not-now" -> throw Refusal.notNow("busy");
            case "rules" ->
                throw Refusal.rules(
                        "invalid",
                        List.of(Violation.of("/number", "even", 2023), Violation.of("/other", "rule-without-words")));
            case "code-without-words" -> throw Refusal.conflict("code-without-words");
            case "wrapped" -> throw new IllegalStateException(Refusal.conflict("echo-closed", 1, 2, 3));
            case "optimistic" -> throw new PersistenceException(new OptimisticLockException("vn.secret.Entity#4"));
            case "deadlock" -> throw new LockAcquisitionException("select secret", new SQLException("Deadlock found"));
            case "pool" ->
                throw new PersistenceException(
                        new SQLException("Sorry, acquisition timeout!", new SQLException("Acquisition timeout")));
            case "cut-off" ->
                throw new PersistenceException(new SQLRecoverableException("Communications link failure"));
            case "statement" ->
                throw new PersistenceException(new SQLException("No operations allowed after statement closed."));
            case "commit" -> {
                Exception undecided = new Exception("ARJUNA016053: Could not commit transaction.");
                undecided.addSuppressed(new XAException(XAException.XAER_RMERR));
                throw new IllegalStateException(undecided);
            }
            case "sql" -> throw new PersistenceException(new SQLException("Unknown column secret"));
            case "inner-constraint" ->
                throw new ConstraintViolationException(
                        validator.validate(new EchoRequest(null, null, null, null, null, null, null)));
            case "error" -> throw new StackOverflowError("secret.Thing");
            case "knot" -> {
                return Map.of("knot", new Knot());
            }
            case "no-caller" -> {
                return caller.roles();
            }
            default -> throw new IllegalArgumentException("secret.Thing");
        }
    }
}
