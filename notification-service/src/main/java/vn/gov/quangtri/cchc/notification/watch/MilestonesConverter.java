package vn.gov.quangtri.cchc.notification.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A matter's days on the way as the JSON text that the database holds. */
@Converter
class MilestonesConverter implements AttributeConverter<List<DayKept>, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static String text(List<DayKept> days) {
        try {
            return JSON.writeValueAsString(days == null ? List.of() : days);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Milestones cannot be written as JSON", e);
        }
    }

    @Override
    public String convertToDatabaseColumn(List<DayKept> days) {
        return text(days);
    }

    @Override
    public List<DayKept> convertToEntityAttribute(String json) {
        try {
            return List.copyOf(JSON.readValue(json, new TypeReference<List<DayKept>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Milestones cannot be read", e);
        }
    }
}
