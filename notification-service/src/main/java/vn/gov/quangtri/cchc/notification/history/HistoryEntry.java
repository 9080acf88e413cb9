package vn.gov.quangtri.cchc.notification.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** One change by a user: written once, never changed. */
@Entity
@Table(name = "history")
class HistoryEntry {

    @Id
    private UUID id;

    private String kind;
    private String ref;
    private Instant at;
    private String subject;
    private String post;
    private String what;

    @Column(name = "before_", columnDefinition = "LONGTEXT")
    private String before;

    @Column(name = "after_", columnDefinition = "LONGTEXT")
    private String after;

    private String why;

    protected HistoryEntry() {}

    HistoryEntry(Caller caller, Instant at, Change change) {
        this.id = Ids.next();
        this.kind = change.kind();
        this.ref = change.ref();
        this.at = at;
        this.subject = caller.subject();
        this.post = caller.post();
        this.what = change.what();
        this.before = change.before();
        this.after = change.after();
        this.why = change.why();
    }
}
