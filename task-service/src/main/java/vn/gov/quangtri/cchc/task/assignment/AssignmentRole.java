package vn.gov.quangtri.cchc.task.assignment;

/** An agency's part in a task: it leads (chủ trì) or helps (phối hợp). */
public enum AssignmentRole {
    LEAD,
    COORDINATING
}
