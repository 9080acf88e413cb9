package vn.gov.quangtri.cchc.kit.service;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Leaves a resource, whatever it returns, with the answer that was given before. */
final class AnsweredBefore extends RuntimeException {

    private final transient Answer answer;

    AnsweredBefore(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    /** Gives it again. */
    @Provider
    public static class Mapper implements ExceptionMapper<AnsweredBefore> {

        @Override
        public Response toResponse(AnsweredBefore said) {
            return said.answer.again();
        }
    }
}
