package vn.gov.quangtri.cchc.report.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;

/** An activity as it stood when the version that counts it was sent. Written by the database itself, read by projection. */
@Entity
@Immutable
@IdClass(ReportedActivity.Key.class)
@Table(name = "report_activity")
class ReportedActivity {

    /** A version counts an activity once. */
    record Key(UUID versionId, UUID activityId) {}

    @Id
    @Column(name = "version_id")
    private UUID versionId;

    @Id
    @Column(name = "activity_id")
    private UUID activityId;

    private String agency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String title;
    private int quantity;
    private Integer people;
    private Long amount;
    private String topic;
    private String method;

    protected ReportedActivity() {}
}
