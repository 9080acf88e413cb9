package vn.gov.quangtri.cchc.report.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One indicator's answer.
 *
 * @param indicator the indicator's key
 * @param value a number, true or false, or text, as the indicator's type asks; null unless the status is {@code VALUE}
 * @param note why it is missing, or why it differs from what the activities add up to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Trả lời một chỉ tiêu / One indicator's answer")
public record Answer(
        @NotBlank @Size(max = 60) @Schema(examples = "NEWS_ITEMS")
        String indicator,

        @NotNull AnswerStatus status,

        @Schema(
                description = "Number, true/false or text, as the indicator's type asks",
                implementation = Object.class,
                examples = "12")
        JsonNode value,

        @Size(max = 2000) String note) {

    public Answer {
        value = value == null || value.isNull() ? null : value;
    }

    public static Answer none(String indicator) {
        return new Answer(indicator, AnswerStatus.NONE, null, null);
    }

    /** The number that enters sums: the value, 0 for {@code NONE}, null where there is none. */
    @JsonIgnore
    public BigDecimal number() {
        return switch (status) {
            case VALUE -> value != null && value.isNumber() ? value.decimalValue() : null;
            case NONE -> BigDecimal.ZERO;
            case NOT_AVAILABLE, NOT_APPLICABLE -> null;
        };
    }

    /** How many characters its words have. */
    public long characters() {
        long words = value != null && value.isTextual() ? value.textValue().length() : 0;
        return words + (note == null ? 0 : note.length());
    }

    boolean hasNote() {
        return note != null && !note.isBlank();
    }
}
