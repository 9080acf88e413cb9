package vn.gov.quangtri.cchc.kit.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Which actions are open now, to whoever asks. Each is tried by the check with which the action itself begins, so what is listed would be
 * accepted, and what is not would be refused; only what an action is told, and the version it is told for, is checked later.
 */
public final class AllowedActions {

    private final List<String> names = new ArrayList<>();

    /**
     * Tries one.
     *
     * @param action as the path of the action ends, such as {@code completion}
     * @param check changes nothing, and throws the {@link Refusal} that the action would
     */
    public AllowedActions ask(String action, Runnable check) {
        try {
            check.run();
            names.add(action);
        } catch (Refusal refused) {
            // not open: nothing to list
        }
        return this;
    }

    /** Those that are open, in the order asked. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
