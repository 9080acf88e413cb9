package vn.gov.quangtri.cchc.notification.sweep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * One continuous wait of this process to be fresh: runs that follow each other. Its beginning counts for the longest wait; where the
 * topics end is asked anew in each run, since people go on reporting while it waits.
 */
class Wait {

    private final LocalDate day;
    private final int round;
    private final UUID sweep;
    private final Instant since;
    private Instant lookedAt;
    private Map<String, Long> ends;

    Wait(LocalDate day, SweepRound round, Instant now) {
        this.day = day;
        this.round = round.round();
        this.sweep = round.id();
        this.since = now;
        this.lookedAt = now;
    }

    /** Whether a run of this day goes on with it; what nobody went on with for so long was given up. */
    boolean goesOn(LocalDate today, Instant now, Duration lapse) {
        return day.equals(today) && now.isBefore(lookedAt.plus(lapse));
    }

    void beginRun() {
        ends = null;
    }

    void endRun(Instant now) {
        lookedAt = now;
    }

    void note(Map<String, Long> topicEnds) {
        ends = topicEnds;
    }

    boolean hasLasted(Duration most, Instant now) {
        return !now.isBefore(since.plus(most));
    }

    LocalDate day() {
        return day;
    }

    int round() {
        return round;
    }

    UUID sweep() {
        return sweep;
    }

    /** Null while the broker could not be asked in this run. */
    Map<String, Long> ends() {
        return ends;
    }
}
