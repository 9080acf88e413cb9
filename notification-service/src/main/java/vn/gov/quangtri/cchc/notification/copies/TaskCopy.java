package vn.gov.quangtri.cchc.notification.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A task's number and words as task-service last published them. */
@Entity
@Immutable
@Table(name = "task_copy")
public class TaskCopy {

    @Id
    private UUID id;

    private long version;
    private boolean deleted;
    private UUID planId;
    private Integer number;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    protected TaskCopy() {}

    public UUID id() {
        return id;
    }

    public String content() {
        return content;
    }
}
