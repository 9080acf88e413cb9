package vn.gov.quangtri.cchc.kit.test.database;

import java.io.IOException;
import java.net.URI;

/**
 * A server that was there before: {@code -Dcchc.test.db.url=jdbc:mysql://127.0.0.1:3306}, with {@code -Dcchc.test.db.user} (without it
 * {@code root}) and {@code -Dcchc.test.db.password} (without it none) of an account that may create schemas and users. Nobody stops it: the
 * application reaches it by a wire that can be cut.
 */
final class GivenServer implements DatabaseServer {

    private static final int USUAL_PORT = 3306;

    private final String administration;
    private final Wire wire;

    GivenServer(String url) throws IOException {
        this.administration = url.replaceAll("/+$", "");
        URI server = URI.create(administration.substring("jdbc:".length()));
        if (server.getHost() == null || !server.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("-Dcchc.test.db.url must look like jdbc:mysql://host:3306: " + url);
        }
        this.wire = new Wire(server.getHost(), server.getPort() < 0 ? USUAL_PORT : server.getPort());
    }

    @Override
    public String address() {
        return "jdbc:mysql://127.0.0.1:" + wire.port();
    }

    @Override
    public String administration() {
        return administration;
    }

    @Override
    public String user() {
        return System.getProperty("cchc.test.db.user", "root");
    }

    @Override
    public String password() {
        return System.getProperty("cchc.test.db.password", "");
    }

    @Override
    public void stop() throws IOException {
        wire.cut();
    }

    @Override
    public void startAgain() throws IOException {
        wire.mend();
    }
}
