package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;

/** An assignment as a resource answers it: with its tag and, after a move, with the token by which others wait for it. */
@ApplicationScoped
class MovedAssignment {

    private final AssignmentAnswers answers;
    private final Consistency consistency;

    MovedAssignment(AssignmentAnswers answers, Consistency consistency) {
        this.answers = answers;
        this.consistency = consistency;
    }

    RestResponse<AssignmentResponse> moved(UUID id) {
        RestResponse<AssignmentResponse> answer = now(id);
        consistency.wrote("assignment", id, answer.getEntity().version());
        return answer;
    }

    RestResponse<AssignmentResponse> now(UUID id) {
        AssignmentResponse answer = answers.get(id);
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, ETags.of(answer.etag()))
                .build();
    }
}
