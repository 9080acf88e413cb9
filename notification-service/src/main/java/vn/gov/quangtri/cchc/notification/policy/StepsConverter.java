package vn.gov.quangtri.cchc.notification.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.gov.quangtri.cchc.notification.ladder.Step;

/** Steps as the JSON text that the database holds. */
@Converter
class StepsConverter implements AttributeConverter<List<Step>, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(List<Step> steps) {
        try {
            return JSON.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Steps cannot be written as JSON", e);
        }
    }

    @Override
    public List<Step> convertToEntityAttribute(String json) {
        try {
            return List.copyOf(JSON.readValue(json, new TypeReference<List<Step>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A policy's steps cannot be read", e);
        }
    }
}
