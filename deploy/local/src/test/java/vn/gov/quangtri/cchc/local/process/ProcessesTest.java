package vn.gov.quangtri.cchc.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    Path state;

    private Processes processes;

    @BeforeEach
    void open() {
        processes = new Processes(state);
    }

    @AfterEach
    void stop() {
        processes.stopAll(List.of("sleeper"));
    }

    @Test
    void endsWhatAnEarlierRunLeftBehind() throws Exception {
        processes.start(sleeper());
        ProcessHandle left = handle();
        new Processes(state);
        left.onExit().get(5, TimeUnit.SECONDS);
        assertFalse(left.isAlive());
        assertFalse(Files.exists(state.resolve("pids/sleeper")));
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws IOException {
        processes.start(sleeper());
        ProcessHandle innocent = handle();
        PidFile truth = PidFile.read(state.resolve("pids/sleeper")).orElseThrow();
        assertEquals(innocent, truth.process().orElseThrow());
        Instant earlier = truth.startedAt().minus(Duration.ofMinutes(5));
        new PidFile(truth.pid(), earlier, truth.mark()).write(state.resolve("pids/sleeper"));
        new Processes(state);
        assertTrue(innocent.isAlive());
        new PidFile(truth.pid(), truth.startedAt(), "--another").write(state.resolve("pids/sleeper"));
        new Processes(state);
        assertTrue(innocent.isAlive());
        Files.createDirectories(state.resolve("pids"));
        Files.writeString(state.resolve("pids/sleeper"), "broken");
        new Processes(state);
        assertTrue(innocent.isAlive());
    }

    @Test
    void doesNotLetCtrlCThrough() throws Exception {
        processes.start(sleeper());
        Thread.sleep(200);
        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + handle().pid())
                .start()
                .waitFor();
        assertFalse(handle().onExit().toCompletableFuture().isDone());
        Thread.sleep(200);
        assertTrue(processes.isAlive("sleeper"));
    }

    @Test
    void wakesAPausedProcessToStopIt() {
        processes.start(sleeper());
        processes.pause("sleeper");
        long begin = System.nanoTime();
        processes.stop("sleeper");
        assertFalse(processes.isAlive("sleeper"));
        assertTrue(System.nanoTime() - begin < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void startsNothingOnceClosed() {
        processes.close();
        assertThrows(StartFailure.class, () -> processes.start(sleeper()));
    }

    @Test
    void startsNothingTwice() {
        processes.start(sleeper());
        assertThrows(IllegalStateException.class, () -> processes.start(sleeper()));
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws Exception {
        processes.start(new Blueprint("sleeper", List.of("echo", "first"), Map.of(), state, "first"));
        handle().onExit().get(5, TimeUnit.SECONDS);
        Processes next = new Processes(state);
        next.start(new Blueprint("sleeper", List.of("echo", "second"), Map.of(), state, "second"));
        next.stop("sleeper");
        assertEquals("first\n", Files.readString(state.resolve("logs/sleeper.1.log")));
    }

    @Test
    void givesAStateFolderToOneRunAtATime() {
        try (RunLock ours = RunLock.take(state)) {
            StartFailure refused = assertThrows(StartFailure.class, () -> RunLock.take(state));
            assertTrue(refused.getMessage()
                    .contains("process " + ProcessHandle.current().pid()));
        }
        RunLock.take(state).close();
    }

    private Blueprint sleeper() {
        return new Blueprint("sleeper", List.of("sleep", "61.5"), Map.of(), state, "61.5");
    }

    private ProcessHandle handle() {
        return ProcessHandle.of(processes.pid("sleeper").orElseThrow()).orElseThrow();
    }
}
