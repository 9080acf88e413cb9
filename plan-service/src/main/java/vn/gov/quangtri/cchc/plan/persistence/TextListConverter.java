package vn.gov.quangtri.cchc.plan.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of texts, such as aliases, held as a JSON text: the same column works on MySQL and on MariaDB. */
@Converter
public class TextListConverter extends JsonConverter<List<String>> {

    public TextListConverter() {
        super(new TypeReference<>() {});
    }
}
