package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.ladder.Step;

/** A message in a post's inbox. What was said is kept as it was said. */
@Entity
@Table(name = "message")
class Message {

    private static final int SUBJECT = 500;

    @Id
    private UUID id;

    private UUID reminderId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(24)")
    private Post post;

    private String agency;

    @Column(columnDefinition = "SMALLINT")
    private int step;

    private UUID matterId;
    private UUID planId;
    private String planNumber;
    private LocalDate dueOn;
    private String subjectVi;

    @Column(columnDefinition = "LONGTEXT")
    private String textVi;

    private String subjectEn;

    @Column(columnDefinition = "LONGTEXT")
    private String textEn;

    private LocalDate sentOn;
    private Instant createdAt;

    protected Message() {}

    Message(Letter letter, Instant now) {
        this.id = Ids.next();
        this.reminderId = letter.reminder();
        this.post = letter.to().post();
        this.agency = letter.to().agency();
        this.step = letter.about().step();
        this.matterId = letter.about().matter();
        this.planId = letter.about().plan();
        this.planNumber = letter.about().planNumber();
        this.dueOn = letter.about().dueOn();
        this.subjectVi = cut(letter.words().subjectVi());
        this.textVi = letter.words().textVi();
        this.subjectEn = cut(letter.words().subjectEn());
        this.textEn = letter.words().textEn();
        this.sentOn = letter.sentOn();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    Post post() {
        return post;
    }

    String agency() {
        return agency;
    }

    String stepCode() {
        return Step.code(step);
    }

    UUID matterId() {
        return matterId;
    }

    UUID planId() {
        return planId;
    }

    String planNumber() {
        return planNumber;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String subject(Locale language) {
        return Texts.pick(language, subjectVi, subjectEn);
    }

    String text(Locale language) {
        return Texts.pick(language, textVi, textEn);
    }

    private static String cut(String subject) {
        return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }
}
