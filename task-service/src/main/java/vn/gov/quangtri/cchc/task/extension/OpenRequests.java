package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.assignment.ExtendedDay;
import vn.gov.quangtri.cchc.task.assignment.OwnRequests;

/** The days for which a request is open, told to the assignments. */
@ApplicationScoped
class OpenRequests implements OwnRequests {

    private final ExtensionRepository extensions;

    OpenRequests(ExtensionRepository extensions) {
        this.extensions = extensions;
    }

    @Override
    public Set<ExtendedDay> openOf(Collection<UUID> assignmentIds) {
        return extensions.openOf(new Scope.Province(), assignmentIds).stream()
                .map(Extension::day)
                .collect(Collectors.toSet());
    }
}
