package vn.gov.quangtri.cchc.task.task;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
class PartiesText extends JsonText<List<Party>> {

    PartiesText() {
        super(new TypeReference<>() {});
    }
}
