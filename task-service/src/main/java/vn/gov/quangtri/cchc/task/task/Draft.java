package vn.gov.quangtri.cchc.task.task;

import vn.gov.quangtri.cchc.task.appendix.Appendix;

/** An appendix held for editing, or in force, with what its tasks are read by. */
record Draft(Appendix appendix, TaskReader reader) {

    boolean isInForce() {
        return appendix.isLocked();
    }
}
