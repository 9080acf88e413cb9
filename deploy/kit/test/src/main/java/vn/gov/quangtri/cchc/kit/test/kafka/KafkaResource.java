package vn.gov.quangtri.cchc.kit.test.kafka;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.OncePerJvm;

/** Gives the application under test the test JVM's Kafka, on which no topic comes into being by itself. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("cchc.kafka", bootstrap());
    }

    @Override
    public void stop() {
        // the broker serves the next application too
    }

    /** The broker's address; starts it if it does not run. */
    public static String bootstrap() {
        return OncePerJvm.call(TestBroker.class, "start");
    }

    /** Takes the broker away, with all its data kept. */
    public static void stopBroker() {
        OncePerJvm.call(TestBroker.class, "stop");
    }

    /** Brings it back. */
    public static void startBroker() {
        bootstrap();
    }
}
