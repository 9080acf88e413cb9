package vn.gov.quangtri.cchc.task.assignment;

/** Asking for an extension, as far as the assignment's list of allowed actions needs it; one bean, kept where extensions are. */
public interface ExtensionAction {

    /** Refuses whoever may not ask for an extension of this one now, whatever day is asked for. */
    void check(ExtendableWork work);
}
