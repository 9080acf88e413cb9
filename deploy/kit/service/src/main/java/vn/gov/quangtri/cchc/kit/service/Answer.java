package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What was answered, as it is kept.
 *
 * @param headers those that belong to this answer; others, such as {@code Date}, are every answer's
 * @param body null where there was none
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    /** Tells that this answer was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    static final String CONSISTENCY = "Consistency-Token";

    /**
     * Of what a resource returned.
     *
     * @param sent headers that the kit has put on the answer already
     */
    static Answer of(Object result, MultiMap sent, ObjectMapper json) {
        int status = result == null ? 204 : 200;
        Object entity = result;
        Map<String, String> headers = new TreeMap<>();
        if ((result instanceof RestResponse<?> typed ? typed.toResponse() : result) instanceof Response response) {
            status = response.getStatus();
            entity = response.getEntity();
            response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        }
        if (sent.contains(CONSISTENCY)) {
            headers.put(CONSISTENCY, sent.get(CONSISTENCY));
        }
        if (entity != null) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
        }
        return new Answer(status, headers, bytes(entity, json));
    }

    /** Of a problem: its status, its headers, its members. */
    static Answer of(HttpProblem problem, ObjectMapper json) {
        Map<String, String> headers = new TreeMap<>();
        problem.getHeaders().forEach((name, value) -> headers.put(name, String.valueOf(value)));
        headers.put(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString());
        return new Answer(problem.getStatusCode(), headers, bytes(problem, json));
    }

    Response again() {
        Response.ResponseBuilder response = Response.status(status).header(REPLAYED, "true");
        headers.forEach(response::header);
        if (body != null) {
            boolean text = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "").contains("json");
            response.entity(text ? new String(body, StandardCharsets.UTF_8) : body);
        }
        return response.build();
    }

    private static byte[] bytes(Object entity, ObjectMapper json) {
        if (entity == null || entity instanceof byte[]) {
            return (byte[]) entity;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written: " + entity.getClass(), e);
        }
    }
}
