package vn.gov.quangtri.cchc.report.copies;

import java.util.UUID;

/** What is read of a task's event. */
record TaskFields(UUID id, long version, UUID planId, int number, String content) {}
