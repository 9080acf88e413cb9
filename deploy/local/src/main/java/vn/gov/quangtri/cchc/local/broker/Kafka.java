package vn.gov.quangtri.cchc.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import vn.gov.quangtri.cchc.local.process.Blueprint;
import vn.gov.quangtri.cchc.local.process.JavaProgram;

/** The broker of this system alone. It makes no topic by itself: the services make theirs. */
public final class Kafka {

    private static final int HEAP_MEGABYTES = 208;

    private final String name;
    private final Path state;
    private final int port;
    private final int controllerPort;

    public Kafka(String name, Path state, int port, int controllerPort) {
        this.name = name;
        this.state = state;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Writes its configuration and says how to start it. */
    public Blueprint prepare() {
        Path home = state.resolve(name);
        Path file = home.resolve("server.properties");
        try {
            Files.createDirectories(home);
            try (var writer = Files.newBufferedWriter(file)) {
                configuration(home).store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavaProgram(name, state, HEAP_MEGABYTES).main(BrokerMain.class, Map.of(), file.toString());
    }

    /** Whether the controller counts the broker as present: its port may be open long before. */
    public boolean ready() {
        if (!portIsOpen()) {
            return false;
        }
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2000);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean portIsOpen() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Properties configuration(Path home) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", "1");
        p.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", home.resolve("data").toString());
        p.setProperty("auto.create.topics.enable", "false");
        oneBroker(p);
        small(p);
        // A broker that was killed is let back in only once its last session has run out: 9 s unless said otherwise.
        p.setProperty("broker.session.timeout.ms", "2000");
        p.setProperty("broker.heartbeat.interval.ms", "500");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        return p;
    }

    private static void oneBroker(Properties p) {
        p.setProperty("default.replication.factor", "1");
        p.setProperty("min.insync.replicas", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("offsets.topic.num.partitions", "4");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("transaction.state.log.num.partitions", "4");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.num.partitions", "1");
    }

    private static void small(Properties p) {
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "2");
        p.setProperty("background.threads", "2");
        p.setProperty("num.recovery.threads.per.data.dir", "2");
        p.setProperty("log.cleaner.threads", "1");
        p.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        p.setProperty("log.cleaner.io.buffer.size", "131072");
        p.setProperty("log.segment.bytes", "16777216");
        p.setProperty("log.index.size.max.bytes", "1048576");
        p.setProperty("metadata.log.segment.bytes", "16777216");
    }
}
