package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Hand to the writer of problems what the library has no mapper for, or what others would answer in their own way. */
final class ProblemMappers {

    private static final int BEFORE_OTHERS = 1;

    private ProblemMappers() {}

    /** Refusals of entities and use cases. */
    @Provider
    @Priority(BEFORE_OTHERS)
    public static class OfRefusals extends ExceptionMapperBase<Refusal> {
        @Override
        protected HttpProblem toProblem(Refusal refusal) {
            return toBeWritten();
        }
    }

    /** Bodies of another form than asked for. */
    @Provider
    @Priority(BEFORE_OTHERS)
    public static class OfMismatches extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException e) {
            return toBeWritten();
        }
    }

    /** Answers that cannot be written. */
    @Provider
    @Priority(BEFORE_OTHERS)
    public static class OfDefinitions extends ExceptionMapperBase<InvalidDefinitionException> {
        @Override
        protected HttpProblem toProblem(InvalidDefinitionException e) {
            return toBeWritten();
        }
    }

    /** Errors of the machine, which are no exceptions. */
    @Provider
    @Priority(BEFORE_OTHERS)
    public static class OfErrors extends ExceptionMapperBase<Error> {
        @Override
        protected HttpProblem toProblem(Error e) {
            return toBeWritten();
        }
    }

    private static HttpProblem toBeWritten() {
        return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
    }
}
