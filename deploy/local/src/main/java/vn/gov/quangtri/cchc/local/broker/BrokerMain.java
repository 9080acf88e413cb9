package vn.gov.quangtri.cchc.local.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import vn.gov.quangtri.cchc.local.process.QuietLibraries;

/** Formats the broker's storage where that was not done yet, and runs the broker in the same JVM. */
public final class BrokerMain {

    private BrokerMain() {}

    /** @param args the broker's configuration file */
    public static void main(String[] args) throws IOException {
        QuietLibraries.warningsOnly("kafka", "org.apache.kafka", "state.change.logger");
        Path file = Path.of(args[0]);
        if (!formatted(file)) {
            String cluster = Uuid.randomUuid().toString();
            int code = StorageTool.execute(
                    new String[] {"format", "--cluster-id", cluster, "--config", file.toString()}, System.out);
            if (code != 0) {
                System.exit(code);
            }
        }
        kafka.Kafka.main(new String[] {file.toString()});
    }

    private static boolean formatted(Path file) throws IOException {
        Properties configuration = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            configuration.load(reader);
        }
        return Files.exists(Path.of(configuration.getProperty("log.dirs")).resolve("meta.properties"));
    }
}
