package vn.gov.quangtri.cchc.task.task;

/**
 * Whether an editor has said something of a task's deadline.
 *
 * @param settled what its phrase was read to mean is overruled or confirmed
 * @param eventDay the day is entered of the event that it waits for
 */
public record EditorsWord(boolean settled, boolean eventDay) {

    static final EditorsWord NONE = new EditorsWord(false, false);

    public static EditorsWord on(Task task) {
        return new EditorsWord(task.settlement != null, task.eventDay != null);
    }
}
