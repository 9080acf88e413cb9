package vn.gov.quangtri.cchc.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one process is started.
 *
 * @param name names its log and pid file
 * @param command the program and its arguments; no secrets, since anyone on the machine can list them
 * @param environment added to the parent's environment; secrets go here
 * @param directory where it runs
 * @param mark an argument that only this process of this state folder has: by it a leftover is recognised
 */
public record Blueprint(
        String name, List<String> command, Map<String, String> environment, Path directory, String mark) {

    public Blueprint {
        if (!command.contains(mark)) {
            throw new IllegalArgumentException("The mark must be one of the arguments: " + mark);
        }
    }
}
