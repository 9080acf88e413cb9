package vn.gov.quangtri.cchc.task.assigning;

/** Why assignments are cancelled: the plan's state, REVOKED or REPLACED. */
record Ending(String planState) {}
