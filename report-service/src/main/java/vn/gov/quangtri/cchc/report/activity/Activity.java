package vn.gov.quangtri.cchc.report.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** One thing that an agency did under a plan. What it counts for is decided by its kind and its day. */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    private UUID id;

    private String agency;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityKind kind;

    private String title;
    private String link;
    private String place;
    private int quantity;
    private Integer people;
    private Long amount;
    private String topic;
    private String method;

    @Column(length = Length.LONG32)
    private String note;

    @Column(length = Length.LONG32)
    private String evidence;

    @Version
    private long version = 1;

    private long etag = 1;

    protected Activity() {}

    static Activity of(String agency, ActivityRequest entry) {
        Activity activity = new Activity();
        activity.id = Ids.next();
        activity.agency = agency;
        activity.planId = entry.planId();
        activity.take(entry);
        return activity;
    }

    /** Everything but the agency and the plan may change. */
    void change(ActivityRequest entry) {
        take(entry);
        etag++;
    }

    private void take(ActivityRequest entry) {
        assignmentId = entry.assignmentId();
        happenedOn = entry.happenedOn();
        kind = entry.kind();
        title = entry.title().strip();
        link = entry.link();
        place = entry.place();
        quantity = entry.quantityOrOne();
        people = entry.people();
        amount = entry.amount();
        topic = entry.topic();
        method = entry.method();
        note = entry.note();
        evidence = FrozenJson.write(entry.evidence());
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    UUID planId() {
        return planId;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    ActivityKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String link() {
        return link;
    }

    String place() {
        return place;
    }

    int quantity() {
        return quantity;
    }

    Integer people() {
        return people;
    }

    Long amount() {
        return amount;
    }

    String topic() {
        return topic;
    }

    String method() {
        return method;
    }

    String note() {
        return note;
    }

    List<Evidence> evidence() {
        return FrozenJson.readList(evidence, Evidence.class);
    }

    long version() {
        return version;
    }

    long etag() {
        return etag;
    }
}
