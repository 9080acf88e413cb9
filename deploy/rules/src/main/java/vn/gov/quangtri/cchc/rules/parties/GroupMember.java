package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;

/** An agency's membership in a group; null bounds are open. */
public record GroupMember(String agency, LocalDate from, LocalDate to) {

    public Interval interval() {
        return new Interval(from, to);
    }
}
