package vn.gov.quangtri.cchc.task.appendix;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
class PartiesText extends JsonText<Parties> {

    PartiesText() {
        super(new TypeReference<>() {});
    }
}
