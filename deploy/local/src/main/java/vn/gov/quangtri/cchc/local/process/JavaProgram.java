package vn.gov.quangtri.cchc.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small JVM: serial collector, little heap, its own mark. */
public final class JavaProgram {

    private final String name;
    private final Path state;
    private final int heapMegabytes;

    /**
     * @param name names the process
     * @param state the state folder that it belongs to
     * @param heapMegabytes its largest heap
     */
    public JavaProgram(String name, Path state, int heapMegabytes) {
        this.name = name;
        this.state = state;
        this.heapMegabytes = heapMegabytes;
    }

    /** A class of this class path. */
    public Blueprint main(Class<?> main, Map<String, String> environment, String... arguments) {
        List<String> command = jvm();
        // These do little: the quick compiler alone starts them sooner and keeps them smaller.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", ClassPath.current(), main.getName()));
        command.addAll(List.of(arguments));
        return blueprint(command, environment, state);
    }

    /** A jar that names its own main class. */
    public Blueprint jar(Path jar, Map<String, String> environment, List<String> systemProperties) {
        List<String> command = jvm();
        systemProperties.forEach(property -> command.add("-D" + property));
        command.addAll(List.of("-jar", jar.toString()));
        return blueprint(command, environment, jar.getParent());
    }

    /** A class of somebody else's jar, with options of its own; run in the state folder. */
    public Blueprint classes(Path jar, String main, List<String> options, List<String> arguments) {
        List<String> command = jvm();
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), main));
        command.addAll(arguments);
        return blueprint(command, Map.of(), state);
    }

    private Blueprint blueprint(List<String> command, Map<String, String> environment, Path directory) {
        Map<String, String> all = new HashMap<>(environment);
        // Else each of a JVM's many threads may hold on to memory of its own.
        all.put("MALLOC_ARENA_MAX", "2");
        return new Blueprint(name, command, all, directory, mark());
    }

    private List<String> jvm() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark(),
                "-Xmx" + heapMegabytes + "m",
                "-Xms16m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:-ShrinkHeapInSteps",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8"));
    }

    private String mark() {
        return "-Dcchc.process=" + state.resolve(name);
    }
}
