package vn.gov.quangtri.cchc.task.task;

import java.util.List;

/**
 * What stops a plan with this task from being issued.
 *
 * @param pointer where, inside the task, such as {@code /leads/0}
 * @param rule its stable name; the words stand in the bundles under {@code rule.<name>}
 * @param args what the words need
 */
public record Problem(String pointer, String rule, List<String> args) {

    public Problem {
        args = args == null ? List.of() : List.copyOf(args);
    }

    static Problem of(String pointer, String rule, String... args) {
        return new Problem(pointer, rule, List.of(args));
    }
}
