package vn.gov.quangtri.cchc.task.assigning;

import java.util.UUID;

/** What a task's job needs to know: in which revision of which plan the task has its turn. */
record Turn(UUID planId, int revision) {}
