package vn.gov.quangtri.cchc.task.task;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
@Immutable
class PartiesText extends JsonText<List<Party>> {

    PartiesText() {
        super(new TypeReference<>() {});
    }
}
