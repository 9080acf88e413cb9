package vn.gov.quangtri.cchc.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

/** Makes the other services' topics before the application looks for them, which it otherwise does every few seconds. */
public class TopicsResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, String> start() {
        try (EventProbe probe = new EventProbe()) {
            probe.createTopics("cchc.agencies", "cchc.plans", "cchc.tasks", "cchc.assignments", "cchc.obligations");
        }
        return Map.of("cchc.sweep.every", "off");
    }

    @Override
    public void stop() {
        // topics stay for the next application
    }
}
