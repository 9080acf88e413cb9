package vn.gov.quangtri.cchc.task.task;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
@Immutable
class DeadlineText extends JsonText<Deadline> {

    DeadlineText() {
        super(new TypeReference<>() {});
    }
}
