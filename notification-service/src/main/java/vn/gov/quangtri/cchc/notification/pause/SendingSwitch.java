package vn.gov.quangtri.cchc.notification.pause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether reminders go out. There is one, for all copies of the service. */
@Entity
@Table(name = "sending")
class SendingSwitch {

    static final int THE_ONE = 1;

    @Id
    @Column(columnDefinition = "TINYINT")
    private int id;

    private long version;
    private boolean paused;
    private Instant since;
    private String post;
    private String reason;

    protected SendingSwitch() {}

    /** @return whether that changed anything: pausing twice is pausing once */
    boolean turn(boolean pause, String post, String reason, Instant now) {
        if (paused == pause) {
            return false;
        }
        this.paused = pause;
        this.since = now;
        this.post = post;
        this.reason = reason;
        this.version++;
        return true;
    }

    boolean isPaused() {
        return paused;
    }

    SendingResponse shown() {
        return new SendingResponse(paused, since, post, reason);
    }
}
