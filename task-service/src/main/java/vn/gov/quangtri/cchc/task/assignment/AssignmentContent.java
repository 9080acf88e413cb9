package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;

/** What an agency wrote into its assignment: seen by itself and by those who follow it up, not by other agencies. */
public record AssignmentContent(
        int percent, String note, String result, String documentNumber, LocalDate documentDate) {

    static AssignmentContent of(Assignment a) {
        return new AssignmentContent(a.percent, a.note, a.result, a.documentNumber, a.documentDate);
    }
}
