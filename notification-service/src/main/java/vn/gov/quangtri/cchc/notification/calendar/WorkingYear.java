package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The calendar of one year: it changes as a whole, and counts its changes. */
@Entity
@Table(name = "working_year")
class WorkingYear {

    @Id
    @Column(name = "year", columnDefinition = "SMALLINT")
    private int year;

    @Column(name = "version")
    private long version;

    @Column(name = "etag")
    private long etag;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected WorkingYear() {}

    WorkingYear(int year) {
        this.year = year;
    }

    /** A calendar of the same year was lost: the numbers go on. @param lost the version that was told last, 0 for none */
    void goOnFrom(long lost) {
        version += lost;
        etag += lost;
    }

    /** Counts a change by a user. */
    void changed(Instant now) {
        version++;
        etag++;
        updatedAt = now;
    }

    int year() {
        return year;
    }

    long version() {
        return version;
    }

    long etag() {
        return etag;
    }
}
