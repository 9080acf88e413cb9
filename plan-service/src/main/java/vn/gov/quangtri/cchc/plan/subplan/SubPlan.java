package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** An agency's own plan under the province's: issued by the agency, known here by its paper. One for each agency under a plan. */
@Entity
@Table(name = "sub_plan")
class SubPlan {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID id;

    @Version
    private long version = 1;

    private long etag = 1;

    @Column(name = "plan_id", columnDefinition = "BINARY(16)")
    private UUID planId;

    private String agency;

    @Embedded
    private SubPlanPaper paper;

    protected SubPlan() {}

    SubPlan(UUID planId, String agency, SubPlanPaper paper) {
        this.id = Ids.next();
        this.planId = planId;
        this.agency = agency;
        this.paper = paper;
    }

    /** Says what its paper says. @return whether anything changed */
    boolean correct(SubPlanPaper said) {
        if (said.equals(paper)) {
            return false;
        }
        paper = said;
        etag++;
        return true;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    long etag() {
        return etag;
    }

    UUID planId() {
        return planId;
    }

    String agency() {
        return agency;
    }

    SubPlanPaper paper() {
        return paper;
    }
}
