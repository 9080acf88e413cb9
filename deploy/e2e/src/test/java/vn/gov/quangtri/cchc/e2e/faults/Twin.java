package vn.gov.quangtri.cchc.e2e.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/** A second copy of a service beside the first: the same command with ports of its own. */
final class Twin implements AutoCloseable {

    private static final int OFFSET = 50;

    private final Process process;
    private final int port;

    Twin(LocalStack stack, Part service) throws IOException {
        this.port = stack.ports().http(service) + OFFSET;
        long first = stack.pids().get(service);
        List<String> command = new ArrayList<>();
        for (String word : words(first, "cmdline")) {
            command.add(
                    word.startsWith("-Dcchc.port=")
                            ? "-Dcchc.port=" + port
                            : word.startsWith("-Dcchc.management.port=")
                                    ? "-Dcchc.management.port=" + (stack.ports().management(service) + OFFSET)
                                    : word);
        }
        Path log = stack.settings().state().resolve("logs").resolve(service.id() + "-twin.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/proc/" + first + "/cwd").toRealPath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        words(first, "environ").stream().map(entry -> entry.split("=", 2)).forEach(entry -> builder.environment()
                .put(entry[0], entry[1]));
        process = builder.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> words(long pid, String file) throws IOException {
        String text = Files.readString(Path.of("/proc/" + pid + "/" + file), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\0")).filter(word -> !word.isEmpty()).toList();
    }
}
