package vn.gov.quangtri.cchc.task.task;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
class DeadlineText extends JsonText<Deadline> {

    DeadlineText() {
        super(new TypeReference<>() {});
    }
}
