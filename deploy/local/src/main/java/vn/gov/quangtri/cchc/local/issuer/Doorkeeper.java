package vn.gov.quangtri.cchc.local.issuer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.HttpUrl;

/**
 * Stands before the mock server, which by itself would give anybody any token: one issuer, known users and systems with their password,
 * no claims chosen by the caller, and a login that sends the browser back to this machine only.
 */
final class Doorkeeper {

    private static final Set<String> OPEN = Set.of(
            "/cchc/.well-known/openid-configuration",
            "/cchc/.well-known/oauth-authorization-server",
            "/cchc/jwks",
            "/cchc/userinfo",
            "/cchc/endsession");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    private final TokenRules rules;
    private final DemoUsers users;
    private final Route mock;

    Doorkeeper(DemoUsers users, Route mock) {
        this.rules = new TokenRules(users);
        this.users = users;
        this.mock = mock;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        String path = request.getUrl().encodedPath();
        if (request.getMethod().equals("OPTIONS") || OPEN.contains(path)) {
            return mock.invoke(request);
        }
        return switch (path) {
            case "/cchc/token" ->
                rules.refusal(request).map(Refusals::json).orElseGet(() -> onOneLine(mock.invoke(request)));
            case "/cchc/authorize" -> login(request);
            default -> Refusals.notFound();
        };
    }

    private OAuth2HttpResponse login(OAuth2HttpRequest request) {
        if (!returnsHere(request.getUrl())) {
            return LoginPage.refused("redirect_uri: localhost");
        }
        if (request.getMethod().equals("GET")) {
            return LoginPage.empty();
        }
        Map<String, String> form = request.getFormParameters().getMap();
        String name = form.getOrDefault("username", "");
        if (!users.knowsUser(name, form.get("password"))) {
            return LoginPage.wrong();
        }
        String onlyTheName = "username=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return mock.invoke(new OAuth2HttpRequest(
                request.getHeaders(), request.getMethod(), request.getOriginalUrl(), onlyTheName));
    }

    /** The mock prints its JSON over several lines, which people's one-line shell filters trip over. */
    private static OAuth2HttpResponse onOneLine(OAuth2HttpResponse answer) {
        String body = answer.getBody() == null ? null : answer.getBody().replaceAll("\\s*\\R\\s*", "");
        return new OAuth2HttpResponse(answer.getHeaders(), answer.getStatus(), body, answer.getBytesBody());
    }

    private static boolean returnsHere(HttpUrl url) {
        String target = url.queryParameter("redirect_uri");
        HttpUrl parsed = target == null ? null : HttpUrl.parse(target);
        return parsed != null && LOOPBACK.contains(parsed.host());
    }
}
