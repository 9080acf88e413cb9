package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gov.quangtri.cchc.kit.base.Role;

/** Takes an agency's roles from a token that names no agency: such a role has nothing to act on, so it gives no rights. */
@ApplicationScoped
class AgencyRoles implements SecurityIdentityAugmentor {

    private static final Set<String> NEED_AN_AGENCY = Set.of(Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean withoutAgency = identity.getPrincipal() instanceof JsonWebToken token
                && CurrentCaller.agencies(token).isEmpty();
        return Uni.createFrom().item(withoutAgency ? stripped(identity) : identity);
    }

    private static SecurityIdentity stripped(SecurityIdentity identity) {
        Set<String> kept = new HashSet<>(identity.getRoles());
        kept.removeAll(NEED_AN_AGENCY);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes())
                .addCredentials(identity.getCredentials())
                .addRoles(kept)
                .build();
    }
}
