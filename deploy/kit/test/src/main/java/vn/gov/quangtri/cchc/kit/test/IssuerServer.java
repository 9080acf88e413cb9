package vn.gov.quangtri.cchc.kit.test;

import no.nav.security.mock.oauth2.MockOAuth2Server;

/** The OpenID Connect issuer of this JVM: started at first need, on a free port, and left running to its end. */
public final class IssuerServer {

    static final String ISSUER = "cchc";

    private static MockOAuth2Server server;

    private IssuerServer() {}

    /** The issuer's address; starts it if need be. */
    public static synchronized String url() {
        if (server == null) {
            server = new MockOAuth2Server();
            server.start();
        }
        return server.issuerUrl(ISSUER).toString();
    }
}
