package vn.gov.quangtri.cchc.notification.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Ends of topics as the JSON text that the database holds: {@code {"cchc.plans-0": 42}}. */
@Converter
class EndsConverter implements AttributeConverter<Map<String, Long>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Map<String, Long> ends) {
        try {
            return ends == null ? null : JSON.writeValueAsString(new TreeMap<>(ends));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Ends of topics cannot be written as JSON", e);
        }
    }

    @Override
    public Map<String, Long> convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, new TypeReference<Map<String, Long>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Ends of topics cannot be read", e);
        }
    }
}
