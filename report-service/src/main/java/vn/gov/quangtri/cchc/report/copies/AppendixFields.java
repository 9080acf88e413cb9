package vn.gov.quangtri.cchc.report.copies;

import java.util.UUID;

/** What is read of an appendix's event. */
record AppendixFields(UUID planId, long version, Assignments assignments) {

    record Assignments(int expected, int created, boolean complete) {

        static final Assignments NONE = new Assignments(0, 0, false);
    }

    Assignments progress() {
        return assignments == null ? Assignments.NONE : assignments;
    }
}
