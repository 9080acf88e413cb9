package vn.gov.quangtri.cchc.notification.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one year that was set. */
record SetYear(
        @Schema(examples = "2023") int year,
        long version,
        long etag,
        @Schema(examples = "CREATED") Outcome outcome) {

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    static SetYear of(WorkingYear year, Outcome outcome) {
        return new SetYear(year.year(), year.version(), year.etag(), outcome);
    }
}
