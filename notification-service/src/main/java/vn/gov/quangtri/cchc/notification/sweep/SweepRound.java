package vn.gov.quangtri.cchc.notification.sweep;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * One sweep that had something to send: where its topics ended when it last looked, and how far behind it was when it sent. One that was
 * cut off has no end.
 */
@Entity
@IdClass(SweepRound.Key.class)
@Table(name = "sweep")
class SweepRound {

    @Id
    private LocalDate officeDay;

    @Id
    private int round;

    private UUID id;
    private Instant startedAt;

    @Convert(converter = EndsConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private Map<String, Long> ends;

    private Boolean fresh;
    private Long behind;
    private Boolean withoutCalendar;
    private Instant finishedAt;

    protected SweepRound() {}

    /** Notes the ends up to which a run reads; the run does not go after what comes later. */
    void note(Map<String, Long> topicEnds) {
        ends = topicEnds;
    }

    /** @param records how many were not read yet; null if nobody could say */
    void sendWith(boolean isFresh, Long records) {
        if (fresh == null) {
            fresh = isFresh;
            behind = records;
        }
    }

    void finish(Instant now) {
        if (finishedAt == null) {
            finishedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    int round() {
        return round;
    }

    /** A day's rounds count from 1. */
    record Key(LocalDate officeDay, int round) implements Serializable {}
}
