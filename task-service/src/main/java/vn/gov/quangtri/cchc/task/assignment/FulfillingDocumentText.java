package vn.gov.quangtri.cchc.task.assignment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
@Immutable
class FulfillingDocumentText extends JsonText<FulfillingDocument> {

    FulfillingDocumentText() {
        super(new TypeReference<>() {});
    }
}
