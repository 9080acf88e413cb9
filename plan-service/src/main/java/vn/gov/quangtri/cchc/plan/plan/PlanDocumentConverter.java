package vn.gov.quangtri.cchc.plan.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.persistence.JsonConverter;

/** A document as the database holds it. */
@Converter
public class PlanDocumentConverter extends JsonConverter<PlanDocument> {

    public PlanDocumentConverter() {
        super(new TypeReference<>() {});
    }
}
