package vn.gov.quangtri.cchc.plan.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One stay of an agency in a group. Written as an object, or as the agency's key alone for a stay without bounds.
 *
 * @param agency key of the member
 * @param from first day; null is open
 * @param to last day; null is open
 */
@Embeddable
public record Membership(
        @Column(name = "agency_key") String agency,
        @Column(name = "member_from") LocalDate from,
        @Column(name = "member_to") LocalDate to) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Membership {}

    /** A stay without bounds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Membership of(String agency) {
        return new Membership(agency, null, null);
    }
}
