package vn.gov.quangtri.cchc.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.local.process.Processes;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** Starts parts side by side, waits until each is there, and stops them in the order in which they need each other. */
final class Starter {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long POLL_MS = 100;
    private static final List<Part> SERVERS = List.of(Part.MARIADB, Part.KAFKA, Part.ISSUER);

    private final Settings settings;
    private final Anatomy anatomy;
    private final Processes processes;
    private final Progress progress;
    private final AtomicReference<RuntimeException> first = new AtomicReference<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "start");
        thread.setDaemon(true);
        return thread;
    });

    Starter(Settings settings, Anatomy anatomy, Processes processes, Progress progress) {
        this.settings = settings;
        this.anatomy = anatomy;
        this.processes = processes;
        this.progress = progress;
    }

    Anatomy anatomy() {
        return anatomy;
    }

    Processes processes() {
        return processes;
    }

    /** Servers and gateway at once, then the services at once; the first failure ends the attempt. */
    void startAll(Collection<Part> parts) {
        parts.stream().filter(Part::isService).forEach(anatomy::requireBuilt);
        CompletableFuture<Void> gateway = all(parts.stream().filter(Part.GATEWAY::equals));
        CompletableFuture<Void> rest = all(parts.stream().filter(SERVERS::contains))
                .thenCompose(ready -> all(parts.stream().filter(Part::isService)));
        try {
            CompletableFuture.allOf(gateway, rest).join();
        } catch (CompletionException e) {
            throw Optional.ofNullable(first.get()).orElse(e);
        }
    }

    /** Starts one and waits until it is ready. */
    void start(Part part) {
        if (part == Part.MARIADB && settings.database().isPresent()) {
            anatomy.prepareExternalDatabase();
            return;
        }
        long begin = System.nanoTime();
        processes.start(anatomy.prepare(part));
        awaitReady(part, anatomy.ready(part), System.nanoTime() + PATIENCE.toNanos());
        progress.tell("%-22s ready after %.1f s".formatted(part, (System.nanoTime() - begin) / 1e9));
    }

    void stopAll() {
        processes.close();
        threads.shutdownNow();
        List<String> first = new ArrayList<>(List.of(Part.GATEWAY.id()));
        Part.services().forEach(service -> first.add(service.id()));
        processes.stopAll(first);
        processes.stopAll(SERVERS.stream().map(Part::id).toList());
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Void> all(Stream<Part> parts) {
        return CompletableFuture.allOf(parts.map(part -> CompletableFuture.runAsync(() -> startOrGiveUp(part), threads))
                .toArray(CompletableFuture[]::new));
    }

    /** Where one fails, the others need not be waited for: they notice that the processes are closed. */
    private void startOrGiveUp(Part part) {
        try {
            start(part);
        } catch (RuntimeException e) {
            first.compareAndSet(null, e);
            processes.close();
            throw e;
        }
    }

    private void awaitReady(Part part, BooleanSupplier ready, long deadline) {
        while (!ready.getAsBoolean()) {
            String log = "; see " + processes.log(part.id());
            if (processes.isClosed()) {
                throw StartFailure.stopped();
            }
            if (processes.exitCode(part.id()).isPresent()) {
                int code = processes.exitCode(part.id()).get();
                throw new StartFailure(part + " ended with code " + code + " while starting" + log);
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure(part + " was not ready within " + PATIENCE.toSeconds() + " s" + log);
            }
            try {
                Thread.sleep(POLL_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw StartFailure.stopped();
            }
        }
    }
}
