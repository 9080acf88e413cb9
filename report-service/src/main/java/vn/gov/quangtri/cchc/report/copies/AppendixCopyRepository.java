package vn.gov.quangtri.cchc.report.copies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AppendixCopyRepository implements PanacheRepositoryBase<AppendixCopy, UUID> {

    public Optional<AppendixCopy> of(UUID planId) {
        return findByIdOptional(planId);
    }
}
