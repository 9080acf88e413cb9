package vn.gov.quangtri.cchc.plan.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;

/** A value held as JSON in a text column. */
public abstract class JsonConverter<T> implements AttributeConverter<T, String> {

    private final TypeReference<T> type;

    protected JsonConverter(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : StoredJson.read(text, type);
    }
}
