package vn.gov.quangtri.cchc.report.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** One line of the history: who, when, what, before, after, why. Written once. */
@Entity
@Table(name = "change_log")
class ChangeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private UUID ref;
    private String what;
    private String subject;
    private String post;
    private Instant at;

    @Column(name = "office_on")
    private LocalDate officeOn;

    @Column(name = "before_state", length = Length.LONG32)
    private String before;

    @Column(name = "after_state", length = Length.LONG32)
    private String after;

    @Column(length = Length.LONG32)
    private String why;

    protected ChangeEntry() {}

    ChangeEntry(Who who, Change change, Instant at, LocalDate officeOn) {
        this.kind = change.kind();
        this.ref = change.ref();
        this.what = change.what();
        this.subject = who.subject();
        this.post = who.post();
        this.at = at;
        this.officeOn = officeOn;
        this.before = change.before() == null ? null : FrozenJson.write(change.before());
        this.after = change.after() == null ? null : FrozenJson.write(change.after());
        this.why = change.why();
    }

    Long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID ref() {
        return ref;
    }

    String what() {
        return what;
    }

    String subject() {
        return subject;
    }

    String post() {
        return post;
    }

    Instant at() {
        return at;
    }

    LocalDate officeOn() {
        return officeOn;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    String why() {
        return why;
    }

    ChangeLine line() {
        return new ChangeLine(what, post, at, officeOn, before, after, why);
    }
}
