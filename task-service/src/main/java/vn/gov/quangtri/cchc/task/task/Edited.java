package vn.gov.quangtri.cchc.task.task;

import vn.gov.quangtri.cchc.task.appendix.Appendix;

/** A task after an edit, beside the appendix whose version has moved with it. */
record Edited(Task task, Appendix appendix) {}
