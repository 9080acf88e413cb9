package vn.gov.quangtri.cchc.report.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Forms, which everybody may read: no scope. */
@ApplicationScoped
public class FormRepository implements PanacheRepositoryBase<ReportForm, UUID> {

    private static final String STANDARD = "DEFAULT";

    /** @throws Refusal {@code not-found} */
    public ReportForm get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("form", id));
    }

    /** The form of a round for which nobody chose another. */
    public ReportForm standard() {
        return find("key", STANDARD).singleResult();
    }
}
