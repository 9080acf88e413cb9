package vn.gov.quangtri.cchc.kit.test.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Carries TCP connections on a free port of this machine to a server, until it is cut; then they end, and nobody answers there. */
final class Wire {

    private static final int BACKLOG = 50;

    private final InetSocketAddress server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;

    Wire(String host, int serverPort) throws IOException {
        server = new InetSocketAddress(host, serverPort);
        door = open(0);
        port = door.getLocalPort();
    }

    int port() {
        return port;
    }

    void cut() throws IOException {
        door.close();
        ends.forEach(Wire::end);
    }

    void mend() throws IOException {
        door = open(port);
    }

    private ServerSocket open(int at) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), BACKLOG);
        run(() -> {
            while (!opened.isClosed()) {
                join(opened);
            }
        });
        return opened;
    }

    private void join(ServerSocket opened) {
        Socket near = null;
        Socket far = new Socket();
        try {
            near = opened.accept();
            far.connect(server);
            ends.add(near);
            ends.add(far);
            carry(near, far);
            carry(far, near);
            if (opened.isClosed()) {
                ends.forEach(Wire::end);
            }
        } catch (IOException e) {
            // cut, or the server is not there: whoever called hears that nobody answers
            end(near);
            end(far);
        }
    }

    private void carry(Socket from, Socket to) throws IOException {
        from.setTcpNoDelay(true);
        var in = from.getInputStream();
        var out = to.getOutputStream();
        run(() -> {
            try {
                in.transferTo(out);
            } catch (IOException e) {
                // one side went away
            } finally {
                end(from);
                end(to);
                ends.remove(from);
                ends.remove(to);
            }
        });
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // it has ended already
        }
    }
}
