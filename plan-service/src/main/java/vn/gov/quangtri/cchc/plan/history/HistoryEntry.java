package vn.gov.quangtri.cchc.plan.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** One change of one thing: who, when, what, and what of it changed, before and after. Never changed and never deleted. */
@Entity
@Table(name = "history")
class HistoryEntry {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    String kind;
    String ref;
    Instant at;
    String subject;
    String post;
    String what;

    @Column(name = "before_value", columnDefinition = "LONGTEXT")
    String before;

    @Column(name = "after_value", columnDefinition = "LONGTEXT")
    String after;

    String why;

    protected HistoryEntry() {}

    HistoryEntry(String kind, String ref, Instant at, String subject, String post, String what) {
        this.id = Ids.next();
        this.kind = kind;
        this.ref = ref;
        this.at = at;
        this.subject = subject;
        this.post = post;
        this.what = what;
    }

    HistoryEntry values(String before, String after, String why) {
        this.before = before;
        this.after = after;
        this.why = why;
        return this;
    }
}
