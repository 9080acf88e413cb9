package vn.gov.quangtri.cchc.task.task;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
class SettlementText extends JsonText<Settlement> {

    SettlementText() {
        super(new TypeReference<>() {});
    }
}
