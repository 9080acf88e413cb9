package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How far the assignments of a plan's appendix have been made. */
@Entity
@Immutable
@Table(name = "appendix_copy")
public class AppendixCopy {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    private int expected;
    private int created;
    private boolean complete;

    protected AppendixCopy() {}

    public int expected() {
        return expected;
    }

    public int created() {
        return created;
    }

    /** All of them are made. */
    public boolean complete() {
        return complete;
    }
}
