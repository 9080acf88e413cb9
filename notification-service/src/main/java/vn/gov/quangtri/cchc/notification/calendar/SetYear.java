package vn.gov.quangtri.cchc.notification.calendar;

/** What became of one year that was set. */
record SetYear(int year, long version, long etag, Outcome outcome) {

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    static SetYear of(WorkingYear year, Outcome outcome) {
        return new SetYear(year.year(), year.version(), year.etag(), outcome);
    }
}
