package vn.gov.quangtri.cchc.kit.test;

import java.io.IOException;
import java.net.ServerSocket;

/** For a server of the test JVM's own. */
public final class FreePort {

    private FreePort() {}

    /** One that nobody listens on at this moment. */
    public static int any() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
