package vn.gov.quangtri.cchc.task.copies;

/** One copied aggregate, ready for the table. */
record CopyRow(String id, long version, boolean deleted, Object data) {}
