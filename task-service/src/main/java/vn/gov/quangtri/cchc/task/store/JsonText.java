package vn.gov.quangtri.cchc.task.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;

/**
 * A value kept as JSON text in a column. Text, since a JSON column of Hibernate's does not work on MariaDB. Where values are only ever
 * replaced as a whole, the converter says so by {@link org.hibernate.annotations.Immutable}: otherwise Hibernate keeps a copy of each, made
 * through JSON, to find out what changed.
 */
public abstract class JsonText<T> implements AttributeConverter<T, String> {

    private final TypeReference<T> type;

    protected JsonText(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public final String convertToDatabaseColumn(T value) {
        return StoredJson.write(value);
    }

    @Override
    public final T convertToEntityAttribute(String text) {
        return StoredJson.read(text, type);
    }
}
