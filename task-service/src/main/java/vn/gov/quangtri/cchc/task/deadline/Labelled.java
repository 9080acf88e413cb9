package vn.gov.quangtri.cchc.task.deadline;

/** A statement about time, and what is due then. */
record Labelled(String label, Reading reading) {}
