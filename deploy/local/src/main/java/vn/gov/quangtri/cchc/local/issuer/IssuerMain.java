package vn.gov.quangtri.cchc.local.issuer;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;
import vn.gov.quangtri.cchc.local.sample.CsvFile;

/** Runs the issuer: the mock server makes the tokens, the doorkeeper in front of it refuses whom it does not know. */
public final class IssuerMain {

    static final String ISSUER = "cchc";

    private static final Duration VALIDITY = Duration.ofHours(8);

    private IssuerMain() {}

    /** @param args port, the agencies' CSV file, the file of the signing key */
    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[0]);
        List<String> agencies = CsvFile.read(Path.of(args[1])).stream()
                .map(row -> row.get("key"))
                .toList();
        DemoUsers users = new DemoUsers(agencies);
        JWK key = SigningKey.keptIn(Path.of(args[2]));
        MockWebServerWrapper server = new MockWebServerWrapper();
        OAuth2HttpRequestHandler mock = new OAuth2HttpRequestHandler(configuration(users, key, server));
        Doorkeeper doorkeeper = new Doorkeeper(users, mock.getAuthorizationServer());
        server.start(InetAddress.getLoopbackAddress(), port, request -> {
            forgetAnsweredRequests(server);
            return doorkeeper.answer(request);
        });
    }

    /** The server keeps every request for tests to look at; here nobody does. */
    private static void forgetAnsweredRequests(MockWebServerWrapper server) {
        try {
            while (server.getMockWebServer().takeRequest(0, TimeUnit.MILLISECONDS) != null) {
                // taken off the queue, that is all
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OAuth2Config configuration(DemoUsers users, JWK key, MockWebServerWrapper server) {
        List<RequestMapping> mappings = new ArrayList<>();
        users.systems().forEach(system -> mappings.add(mapping("client_id", system)));
        users.users().forEach(user -> mappings.add(mapping(RequestMappingTokenCallback.SUBJECT_PARAM, user)));
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"), (Instant) null);
        var callback = new RequestMappingTokenCallback(ISSUER, mappings, VALIDITY.toSeconds());
        return new OAuth2Config(true, null, null, false, tokens, Set.of(callback), server);
    }

    private static RequestMapping mapping(String parameter, DemoUser user) {
        return new RequestMapping(parameter, user.name(), user.claims(), "JWT");
    }
}
