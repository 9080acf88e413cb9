package vn.gov.quangtri.cchc.report.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** One line of the history: who, when, what, before, after, why. {@link ChangeRepository} wrote it, past Hibernate. */
@Entity
@Immutable
@Table(name = "change_log")
class ChangeEntry {

    @Id
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

    Long id() {
        return id;
    }

    ChangeLine line() {
        return new ChangeLine(what, post, at, officeOn, before, after, why);
    }
}
