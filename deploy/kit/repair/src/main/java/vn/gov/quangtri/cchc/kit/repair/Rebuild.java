package vn.gov.quangtri.cchc.kit.repair;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Mends this service's copy of a topic: reads it anew, while the live consumer goes on. */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private final List<Feed> feeds;
    private final Intake intake;
    private final TopicReader topics;

    Rebuild(@All List<Feed> feeds, Intake intake, TopicReader topics) {
        this.feeds = feeds;
        this.intake = intake;
        this.topics = topics;
    }

    /** @param records read; @param rejected of them, could not be applied */
    record Rebuilt(String topic, long records, long rejected) {}

    /** Nothing, if this service does not read that topic. Ends when all is applied. */
    Optional<Rebuilt> run(String topic) {
        return feeds.stream()
                .filter(feed -> feed.topic().equals(topic))
                .findFirst()
                .map(this::rebuild);
    }

    private Rebuilt rebuild(Feed feed) {
        LOG.infof("Reads %s anew", feed.topic());
        LongAdder records = new LongAdder();
        LongAdder rejected = new LongAdder();
        topics.read(feed.topic(), polled -> {
            records.add(polled.size());
            rejected.add(intake.rebuild(polled, feed));
        });
        LOG.infof("Read %s anew: %s records, %s rejected", feed.topic(), records, rejected);
        return new Rebuilt(feed.topic(), records.sum(), rejected.sum());
    }
}
