package vn.gov.quangtri.cchc.task.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import vn.gov.quangtri.cchc.task.store.JsonText;

@Converter
public class FiguresText extends JsonText<List<Figure>> {

    FiguresText() {
        super(new TypeReference<>() {});
    }
}
