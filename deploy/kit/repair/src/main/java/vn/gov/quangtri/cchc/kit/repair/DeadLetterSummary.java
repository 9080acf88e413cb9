package vn.gov.quangtri.cchc.kit.repair;

import java.time.Instant;

/**
 * A record of another service that this one could not apply. What is in it is not told: operators see no content.
 *
 * @param key of the aggregate it was about
 * @param type what had happened; absent where the record did not say
 * @param schema what its data claimed to be
 * @param reason why it was rejected, at the last try
 * @param replays tries by hand that failed
 */
record DeadLetterSummary(
        long id,
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String schema,
        String reason,
        Instant diedAt,
        int replays,
        Instant replayedAt) {}
