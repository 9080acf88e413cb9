package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Texts;

/** The caller of the request at hand. Code without a request has none and fails when it asks. */
@RequestScoped
public class CurrentCaller implements Caller {

    static final String AGENCY = "agency";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public String subject() {
        return token().getSubject();
    }

    @Override
    public String post() {
        String name = token().getClaim("preferred_username");
        return name == null ? subject() : name;
    }

    @Override
    public Set<String> roles() {
        token();
        return Set.copyOf(identity.getRoles());
    }

    @Override
    public Set<String> agencies() {
        return agencies(token());
    }

    @Override
    public Locale language() {
        return RequestEdge.current().map(RequestEdge::language).orElse(Texts.VIETNAMESE);
    }

    /** The claim is one key or a list of them. */
    static Set<String> agencies(JsonWebToken token) {
        Object claim = token.getClaim(AGENCY);
        Collection<?> keys = claim instanceof Collection<?> many ? many : claim == null ? Set.of() : Set.of(claim);
        return keys.stream()
                .map(key -> key instanceof JsonString text ? text.getString() : key.toString())
                .filter(key -> !key.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new IllegalStateException("There is no caller here: feeds, jobs and open resources cannot ask for one");
    }
}
