package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** A row of a plan's appendix. */
@Entity
@Immutable
@Table(name = "task_copy")
public class TaskCopy {

    @Id
    private UUID id;

    private boolean deleted;

    @Column(name = "plan_id")
    private UUID planId;

    private int number;

    @Column(length = Length.LONG32)
    private String content;

    protected TaskCopy() {}

    public UUID id() {
        return id;
    }

    /** The row's number in the appendix. */
    public int number() {
        return number;
    }

    public String content() {
        return content;
    }
}
