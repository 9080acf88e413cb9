package vn.gov.quangtri.cchc.kit.test.kafka;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import vn.gov.quangtri.cchc.kit.test.FreePort;

/** The test JVM's Kafka: one broker in KRaft mode on a free port that keeps port and data when it is stopped and started again. */
final class TestBroker {

    private static final String CLUSTER = Uuid.randomUuid().toString();
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "3"),
            Map.entry("offsets.topic.num.partitions", "3"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "3"),
            Map.entry("background.threads", "2"),
            Map.entry("broker.session.timeout.ms", "2000"),
            Map.entry("broker.heartbeat.interval.ms", "500"));

    private static EmbeddedKafkaBroker broker;
    private static Path data;
    private static int port;
    private static int controllerPort;

    private TestBroker() {}

    /** Starts the broker unless it runs; answers its address. */
    static synchronized String start() throws IOException {
        if (data == null) {
            data = Files.createTempDirectory("cchc-kafka");
            port = FreePort.any();
            controllerPort = FreePort.any();
            Runtime.getRuntime().addShutdownHook(new Thread(TestBroker::remove));
        }
        if (broker == null) {
            broker = new EmbeddedKafkaBroker()
                    .withKafkaHost("127.0.0.1")
                    .withKafkaPort(port)
                    .withControllerPort(controllerPort)
                    .withClusterId(CLUSTER)
                    .withDeleteLogDirsOnClose(false)
                    .withAdditionalProperties(TestBroker::configure)
                    .start();
        }
        return "127.0.0.1:" + port;
    }

    /** Stops the broker; its data stays for the next start. */
    static synchronized String stop() {
        if (broker != null) {
            broker.close();
            broker = null;
        }
        return null;
    }

    private static void configure(Properties properties) {
        properties.putAll(SETTINGS);
        properties.put("log.dirs", data.toString());
    }

    private static void remove() {
        stop();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // the system cleans its temporary folder
        }
    }
}
