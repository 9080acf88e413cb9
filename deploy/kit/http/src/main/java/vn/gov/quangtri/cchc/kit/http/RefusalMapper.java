package vn.gov.quangtri.cchc.kit.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Hands refusals to the writer of problems, which has all that is to be said. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return HttpProblem.valueOf(Response.Status.CONFLICT);
    }
}
