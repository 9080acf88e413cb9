package vn.gov.quangtri.cchc.task.assignment;

import java.util.List;

/** Asking for an extension, as far as the assignment's list of allowed actions needs it; one bean, kept where extensions are. */
public interface ExtensionAction {

    /** Refuses whoever may not ask for an extension of any of these days of one assignment now, whatever day is asked for. */
    void checkAny(List<ExtendableWork> days);
}
