package vn.gov.quangtri.cchc.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows a form. */
@ApplicationScoped
class ReadForm {

    private final FormRepository forms;

    ReadForm(FormRepository forms) {
        this.forms = forms;
    }

    @Transactional
    FormResponse get(UUID id) {
        return FormResponse.of(forms.get(id));
    }
}
