package vn.gov.quangtri.cchc.kit.repair;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.events.DeadLetters;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.Intake;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.ProblemWriter;

/** Processes a dead letter again, by the feed that rejected it: with the jar or the data mended meanwhile, it may be applied now. */
@ApplicationScoped
class ReplayDeadLetter {

    private static final Logger LOG = Logger.getLogger(ReplayDeadLetter.class);

    private final Caller caller;
    private final DeadLetterQueries letters;
    private final DeadLetters deadLetters;
    private final List<Feed> feeds;
    private final Intake intake;
    private final ProblemWriter problems;

    ReplayDeadLetter(
            Caller caller,
            DeadLetterQueries letters,
            DeadLetters deadLetters,
            @All List<Feed> feeds,
            Intake intake,
            ProblemWriter problems) {
        this.caller = caller;
        this.letters = letters;
        this.deadLetters = deadLetters;
        this.feeds = feeds;
        this.intake = intake;
        this.problems = problems;
    }

    /**
     * The letter is gone when it was applied, in one transaction.
     *
     * @throws Refusal {@code replay-failed} when it was rejected again, {@code no-feed} when this service does not read its topic any more
     */
    void run(long id) {
        Access.require(caller, Role.ADMIN);
        ConsumerRecord<String, byte[]> record = letters.record(id).orElseThrow(() -> notFound(id));
        Feed feed = feeds.stream()
                .filter(each -> each.topic().equals(record.topic()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-feed", record.topic()));
        try {
            intake.again(record, feed, () -> remove(id));
        } catch (Refusal gone) {
            throw gone;
        } catch (RuntimeException | LinkageError | AssertionError e) {
            if (problems.of(e).getStatusCode() == 503) {
                throw e;
            }
            LOG.warnf(
                    "Dead letter %d of %s was rejected again: %s", id, record.topic(), deadLetters.noteFailure(id, e));
            LOG.debug("Rejected again", e);
            throw Refusal.conflict("replay-failed", id);
        }
        LOG.infof(
                "Dead letter %d, %s[%d]@%d, was processed again by %s",
                id, record.topic(), record.partition(), record.offset(), caller.post());
    }

    private void remove(long id) {
        if (!letters.remove(id)) {
            throw notFound(id);
        }
    }

    private static Refusal notFound(long id) {
        return Refusal.notFound("dead-letter", id);
    }
}
