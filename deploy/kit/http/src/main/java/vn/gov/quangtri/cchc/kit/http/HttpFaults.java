package vn.gov.quangtri.cchc.kit.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** What the HTTP layer itself refuses: no such path, no such method, nothing acceptable, a parameter of the wrong form. */
final class HttpFaults {

    private static final Map<Integer, String> CODES = Map.of(
            400, "unreadable",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private HttpFaults() {}

    static Problem problem(WebApplicationException e) {
        if (e.getCause() != null && e.getResponse().getStatus() == 400) {
            Problem deeper = ProblemCauses.of(e.getCause());
            return deeper.status() == 500 ? Problem.of(400, "unreadable") : deeper;
        }
        if (e instanceof NotFoundException && e.getCause() != null) {
            return unreadableParameter(e);
        }
        int status = e.getResponse().getStatus();
        if (CODES.containsKey(status)) {
            Problem problem = Problem.of(status, CODES.get(status));
            String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return allow == null ? problem : problem.withHeader(HttpHeaders.ALLOW, allow);
        }
        return status < 500 && status >= 400 ? Problem.of(status, "refused") : Problem.of(status, "internal");
    }

    /** JAX-RS answers "not found" for a query parameter that cannot be converted, too; only for a path that is true. */
    private static Problem unreadableParameter(WebApplicationException e) {
        return RequestEdge.current()
                .flatMap(request -> request.queryParams().entries().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty() && mentions(e, parameter.getValue()))
                        .findFirst())
                .map(parameter -> Problem.of(400, "unreadable")
                        .withViolations(
                                List.of(Violation.of("/" + parameter.getKey(), "wrong-value", parameter.getValue()))))
                .orElse(Problem.of(404, "not-found"));
    }

    private static boolean mentions(Throwable e, String value) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(value)) {
                return true;
            }
        }
        return false;
    }
}
