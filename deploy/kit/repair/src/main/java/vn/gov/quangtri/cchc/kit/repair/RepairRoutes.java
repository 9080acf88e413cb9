package vn.gov.quangtri.cchc.kit.repair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.Role;

/** What operators do to mend a service, on the port that is not public, and with an operator's token all the same. */
@ApplicationScoped
class RepairRoutes {

    private static final Logger LOG = Logger.getLogger(RepairRoutes.class);
    private static final Duration ASKING = Duration.ofSeconds(10);
    private static final String BEARER = "Bearer ";

    private final IdentityProviderManager identities;
    private final Rebuild rebuild;
    private final Republish republish;
    private final FenceVersions fence;
    private final FenceETags fenceETags;
    private final ObjectMapper json;

    RepairRoutes(
            IdentityProviderManager identities,
            Rebuild rebuild,
            Republish republish,
            FenceVersions fence,
            FenceETags fenceETags,
            ObjectMapper json) {
        this.identities = identities;
        this.rebuild = rebuild;
        this.republish = republish;
        this.fence = fence;
        this.fenceETags = fenceETags;
        this.json = json;
    }

    void register(@Observes ManagementInterface management) {
        route(management, "rebuild", request -> named(request, "topic", rebuild::run));
        route(management, "republish", request -> named(request, "kind", republish::run));
        route(management, "fence-versions", request -> end(request, 200, fence()));
    }

    /** @param kinds what was done about the versions that others know; @param etags about the tags that callers hold */
    private record Fenced(List<FenceVersions.Fenced> kinds, FenceETags.Moved etags) {}

    /** The tags last: a version that was moved for its tag alone would look as if it had never been sent. */
    private Fenced fence() {
        List<FenceVersions.Fenced> kinds = fence.run().kinds();
        return new Fenced(kinds, fenceETags.run());
    }

    private void route(ManagementInterface management, String name, Consumer<RoutingContext> work) {
        management.router().post("/admin/" + name).blockingHandler(request -> answer(request, work), false);
    }

    private void answer(RoutingContext request, Consumer<RoutingContext> work) {
        try {
            int refusal = refusal(request);
            if (refusal == 0) {
                work.accept(request);
            } else {
                end(request, refusal, null);
            }
        } catch (RuntimeException e) {
            LOG.error("Repair failed: " + request.request().path(), e);
            end(request, 500, null);
        }
    }

    /** What is done to the one that the parameter names; 404 where this service does not have it. */
    private void named(RoutingContext request, String parameter, Function<String, Optional<?>> work) {
        String name = request.request().getParam(parameter);
        if (name == null || name.isBlank()) {
            end(request, 422, null);
            return;
        }
        Optional<?> done = work.apply(name);
        end(request, done.isPresent() ? 200 : 404, done.orElse(null));
    }

    private void end(RoutingContext request, int status, Object body) {
        try {
            String text = json.writeValueAsString(body == null ? Map.of("status", status) : body);
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(text);
        } catch (JsonProcessingException e) {
            request.response().setStatusCode(500).end();
        }
    }

    /** 401 without a token that is good, 403 without the role, 0 else. */
    private int refusal(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return 401;
        }
        TokenAuthenticationRequest token =
                new TokenAuthenticationRequest(new AccessTokenCredential(header.substring(BEARER.length())));
        HttpSecurityUtils.setRoutingContextAttribute(token, request);
        try {
            SecurityIdentity caller = identities.authenticate(token).await().atMost(ASKING);
            return caller.hasRole(Role.ADMIN) ? 0 : 403;
        } catch (AuthenticationFailedException e) {
            return 401;
        }
    }
}
