package vn.gov.quangtri.cchc.plan.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import vn.gov.quangtri.cchc.plan.persistence.JsonConverter;

/** A refusal as the database holds it. */
@Converter
public class IssueRefusalConverter extends JsonConverter<IssueRefusal> {

    public IssueRefusalConverter() {
        super(new TypeReference<>() {});
    }
}
