package vn.gov.quangtri.cchc.local.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** Who gets a token, by grant. */
final class TokenRules {

    private static final String BASIC = "Basic ";

    private final DemoUsers users;

    TokenRules(DemoUsers users) {
        this.users = users;
    }

    /** The OAuth error code to answer with, or nothing where the request is in order. */
    Optional<String> refusal(OAuth2HttpRequest request) {
        Map<String, String> form = request.getFormParameters().getMap();
        Client client = client(request, form);
        if (form.containsKey("subject")) {
            return Optional.of("invalid_request");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> when(!users.knowsSystem(client.id(), client.secret()), "invalid_client");
            case "password" ->
                when(!isPublic(client), "invalid_client")
                        .or(() -> when(!users.knowsUser(form.get("username"), form.get("password")), "invalid_grant"));
            case "authorization_code", "refresh_token" -> when(!isPublic(client), "invalid_client");
            default -> Optional.of("unsupported_grant_type");
        };
    }

    private static boolean isPublic(Client client) {
        return DemoUser.PUBLIC_CLIENT.equals(client.id());
    }

    private static Optional<String> when(boolean condition, String error) {
        return condition ? Optional.of(error) : Optional.empty();
    }

    private static Client client(OAuth2HttpRequest request, Map<String, String> form) {
        String header = request.getHeaders().get("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return new Client(form.get("client_id"), form.get("client_secret"));
        }
        try {
            String[] pair = new String(
                            Base64.getDecoder().decode(header.substring(BASIC.length())), StandardCharsets.UTF_8)
                    .split(":", 2);
            return new Client(decoded(pair[0]), pair.length > 1 ? decoded(pair[1]) : null);
        } catch (IllegalArgumentException e) {
            return new Client(null, null);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private record Client(String id, String secret) {}
}
