package vn.gov.quangtri.cchc.local;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** Who signs people in. Both know the same posts and systems with the same passwords. */
public enum Issuer {
    /** The small issuer of the demonstration, within two seconds. */
    DEMO("/cchc", "/token", "/jwks"),

    /** A real Keycloak with the realm of {@code deploy/keycloak}. */
    KEYCLOAK("/realms/cchc", "/protocol/openid-connect/token", "/protocol/openid-connect/certs");

    private final String path;
    private final String tokens;
    private final String keys;

    Issuer(String path, String tokens, String keys) {
        this.path = path;
        this.tokens = tokens;
        this.keys = keys;
    }

    /**
     * As {@code -Dauth} names it.
     *
     * @throws StartFailure where there is no such issuer
     */
    public static Issuer of(String name) {
        return Arrays.stream(values())
                .filter(issuer -> issuer.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartFailure("-Dauth=" + name + " is none of "
                        + Arrays.stream(values()).map(Issuer::id).collect(Collectors.joining(", "))));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The issuer as it stands in tokens. */
    public URI address(Ports ports) {
        return URI.create("http://localhost:" + ports.issuer() + path);
    }

    /** Where tokens are asked for. */
    public URI tokens(Ports ports) {
        return URI.create(address(ports) + tokens);
    }

    /** The public keys that tokens are checked with. */
    URI keys(Ports ports) {
        return URI.create(address(ports) + keys);
    }
}
