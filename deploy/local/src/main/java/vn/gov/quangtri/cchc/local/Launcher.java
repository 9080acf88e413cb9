package vn.gov.quangtri.cchc.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.gov.quangtri.cchc.local.process.QuietLibraries;
import vn.gov.quangtri.cchc.local.process.StartFailure;
import vn.gov.quangtri.cchc.local.sample.SampleData;

/** Starts the system for a person, loads the sample data, says where everything is, and runs until Ctrl-C. */
public final class Launcher {

    private static final long WATCH_MS = 2_000;

    private Launcher() {}

    /** @param args the repository's folder; the rest comes from system properties, see {@link Settings} */
    public static void main(String[] args) throws InterruptedException {
        QuietLibraries.faultsOnly("org.apache.kafka");
        QuietLibraries.warningsOnly("ch.vorburger");
        long begin = System.nanoTime();
        try {
            Settings settings = Settings.of(Path.of(args[0]).toRealPath(), System.getProperties());
            say("Starting; state and logs are in " + settings.state());
            LocalStack stack = LocalStack.start(settings, Launcher::say);
            ControlServer control = new ControlServer(stack);
            control.start();
            StateFolder.tellControlPort(settings);
            if (!Boolean.getBoolean("empty")) {
                new SampleData(stack.address(), stack.tokens(), settings.data()).load(Launcher::say);
            }
            Banner.print(stack, (System.nanoTime() - begin) / 1_000_000_000);
            // The build that ran in this JVM before left much that nobody needs any more.
            System.gc();
            watch(stack);
        } catch (StartFailure e) {
            if (!e.wasCutShort()) {
                say("FAILED: " + e.getMessage());
            }
            System.exit(1);
        } catch (RuntimeException | java.io.IOException e) {
            say("FAILED: " + e);
            System.exit(1);
        }
    }

    /** Tells of parts that end without having been asked to; Ctrl-C ends the JVM, and with it everything. */
    private static void watch(LocalStack stack) throws InterruptedException {
        Set<Part> up = EnumSet.noneOf(Part.class);
        while (!stack.isStopping()) {
            for (Part part : Part.values()) {
                if (stack.isAlive(part)) {
                    up.add(part);
                } else if (up.remove(part) && !stack.isStopping()) {
                    say(part + " has ended; its log is "
                            + stack.settings().state().resolve("logs/" + part + ".log")
                            + "; start it with: curl -X POST http://localhost:"
                            + stack.ports().control() + "/parts/" + part + "/start");
                }
            }
            Thread.sleep(WATCH_MS);
        }
    }

    private static void say(String text) {
        Arrays.stream(text.split("\n")).forEach(line -> System.out.println("[cchc] " + line));
    }
}
