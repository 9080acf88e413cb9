package vn.gov.quangtri.cchc.task.assignment;

import java.util.UUID;

/** What is entered about an assignment now, and the version that a change of it has to name. */
public record EnteredNow(UUID id, long etag, Entered entered) {}
