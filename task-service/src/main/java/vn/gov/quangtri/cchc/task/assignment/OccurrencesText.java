package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** Occurrences in full; most assignments have none, which is no text. */
@Converter
class OccurrencesText implements AttributeConverter<List<Occurrence>, String> {

    @Override
    public String convertToDatabaseColumn(List<Occurrence> occurrences) {
        return occurrences == null || occurrences.isEmpty() ? null : StoredJson.write(occurrences);
    }

    @Override
    public List<Occurrence> convertToEntityAttribute(String text) {
        return text == null ? List.of() : List.of(StoredJson.read(text, Occurrence[].class));
    }
}
