package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** A body that is no JSON, or not the JSON that was asked for. Jackson's own messages name classes and are never shown. */
final class JsonFaults {

    /** So begins Jackson's message when it is the whole body that is too long; the exception has no other mark for it. */
    private static final String WHOLE_BODY = "Document length";

    private JsonFaults() {}

    static Problem problem(JsonProcessingException e) {
        if (e.getProcessor() instanceof JsonGenerator || e instanceof InvalidDefinitionException) {
            return Problem.of(500, "internal");
        }
        if (e.getCause() instanceof Refusal refusal) {
            return ProblemCauses.of(refusal);
        }
        StreamConstraintsException beyond = beyondLimits(e);
        if (beyond != null && beyond.getOriginalMessage().startsWith(WHOLE_BODY)) {
            return Problem.of(413, "too-large");
        }
        return Problem.of(400, "unreadable").withViolations(List.of(violation(e)));
    }

    /** The limit that was broken; inside an object Jackson wraps it to say where. Null for all other faults. */
    private static StreamConstraintsException beyondLimits(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException beyond) {
            return beyond;
        }
        return e.getCause() instanceof StreamConstraintsException beyond ? beyond : null;
    }

    private static Violation violation(JsonProcessingException e) {
        if (beyondLimits(e) != null) {
            String at = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
            return Violation.of(at, "beyond-limits", JsonManners.LONGEST_TEXT, JsonManners.DEEPEST);
        }
        if (!(e instanceof JsonMappingException mapping)) {
            JsonLocation at = e.getLocation();
            return at == null ? Violation.of("", "json") : Violation.of("", "json", at.getLineNr(), at.getColumnNr());
        }
        String pointer = pointer(mapping);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Violation.of(pointer, "unknown-member", unknown.getPropertyName());
        }
        if (e instanceof InvalidFormatException format) {
            return wrongForm(pointer, format);
        }
        if (e.getCause() instanceof DateTimeException) {
            return Violation.of(pointer, "date");
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? Violation.of(pointer, rule(mismatch.getTargetType()))
                : Violation.of(pointer, "wrong-form");
    }

    private static Violation wrongForm(String pointer, InvalidFormatException e) {
        Class<?> target = e.getTargetType();
        if (target != null && target.isEnum()) {
            String allowed = Arrays.stream(target.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return Violation.of(pointer, "one-of", allowed);
        }
        return Violation.of(pointer, target == null ? "wrong-form" : rule(target));
    }

    private static String rule(Class<?> target) {
        if (Temporal.class.isAssignableFrom(target)) {
            return "date";
        }
        if (UUID.class == target) {
            return "id";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive() && target != boolean.class) {
            return "number";
        }
        if (boolean.class == target || Boolean.class == target) {
            return "boolean";
        }
        return String.class == target ? "text" : "wrong-form";
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
