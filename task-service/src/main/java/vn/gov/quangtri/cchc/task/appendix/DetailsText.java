package vn.gov.quangtri.cchc.task.appendix;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
class DetailsText extends JsonText<List<String>> {

    DetailsText() {
        super(new TypeReference<>() {});
    }
}
