package vn.gov.quangtri.cchc.plan.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.persistence.JsonConverter;

/** A directory as the database holds it. */
@Converter
public class PublishedDirectoryConverter extends JsonConverter<PublishedDirectory> {

    public PublishedDirectoryConverter() {
        super(new TypeReference<>() {});
    }
}
