package vn.gov.quangtri.cchc.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.gov.quangtri.cchc.local.clock.FirstDay;
import vn.gov.quangtri.cchc.local.clock.OfficeClockFile;
import vn.gov.quangtri.cchc.local.database.MariaDb;
import vn.gov.quangtri.cchc.local.drain.Drain;
import vn.gov.quangtri.cchc.local.drain.ServiceAdmin;
import vn.gov.quangtri.cchc.local.process.Processes;
import vn.gov.quangtri.cchc.local.process.RunLock;

/**
 * The whole system on this machine, each part in a process of its own: starts it, steps its office clock, waits until it is quiet, breaks
 * its parts, and leaves nothing behind. Closing stops all; so does the end of this JVM, unless that is kill -9, and then the next start
 * ends what was left.
 */
public final class LocalStack implements AutoCloseable {

    static final String CLOCK = "office-clock";

    private static final Duration QUIET = Duration.ofSeconds(90);

    private final Settings settings;
    private final Progress progress;
    private final RunLock lock;
    private final Starter starter;
    private final OfficeClockFile clock;
    private final Stepper stepper;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread whenTheMachineEndsUs = new Thread(this::stopEverything, "stop-the-system");

    private LocalStack(Settings settings, Progress progress, RunLock lock, Starter starter, Anatomy anatomy) {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        this.starter = starter;
        this.clock = new OfficeClockFile(settings.state().resolve(CLOCK), Clock.systemUTC());
        List<ServiceAdmin> services =
                Part.services().stream().map(anatomy::admin).toList();
        Drain drain = new Drain(
                services, new HashSet<>(Anatomy.schemas()), settings.ports().bootstrapServers());
        this.stepper = new Stepper(clock, services, drain, QUIET);
    }

    /**
     * Starts everything and waits until it is ready.
     *
     * @throws vn.gov.quangtri.cchc.local.process.StartFailure saying in one line what failed and where its log is; nothing runs then
     */
    public static LocalStack start(Settings settings, Progress progress) {
        return start(settings, progress, List.of(Part.values()));
    }

    /** The same with some of the parts only; the others are started, or not, by {@link #start(Part)}. */
    public static LocalStack start(Settings settings, Progress progress, Collection<Part> parts) {
        settings.requireSense();
        RunLock lock = RunLock.take(settings.state());
        try {
            Processes processes = new Processes(settings.state());
            if (settings.fresh()) {
                StateFolder.clear(settings.state());
            }
            StateFolder.requireFreePorts(settings);
            HttpClient http = Http.client();
            Anatomy anatomy = new Anatomy(settings, http);
            Starter starter = new Starter(settings, anatomy, processes, progress);
            LocalStack stack = new LocalStack(settings, progress, lock, starter, anatomy);
            Runtime.getRuntime().addShutdownHook(stack.whenTheMachineEndsUs);
            stack.boot(parts);
            return stack;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void boot(Collection<Part> parts) {
        try {
            progress.tell(FirstDay.apply(clock, settings.today()));
            starter.startAll(parts);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public Settings settings() {
        return settings;
    }

    public Ports ports() {
        return settings.ports();
    }

    /** The one public address; the API is below {@code /api/v1}. */
    public URI address() {
        return ports().address();
    }

    /** Demo users' and systems' tokens. */
    public DemoTokens tokens() {
        return new DemoTokens(settings.issuer().tokens(ports()));
    }

    /** The office day. */
    public LocalDate today() {
        return clock.today();
    }

    /** The database server, for a look from outside. */
    public MariaDb database() {
        return starter.anatomy().mariadb();
    }

    /** Waits until nothing is under way. */
    public void drain() {
        stepper.drain();
    }

    /** Drains, makes it 08:00 of that later day, lets every service do what is due, and drains again. */
    public void step(LocalDate day) {
        stepper.step(day);
    }

    /** Steps to each of those days that lies ahead, in order, and in the end to that day. */
    public void stepTo(LocalDate day, Collection<LocalDate> daysOfInterest) {
        TreeSet<LocalDate> days = new TreeSet<>(daysOfInterest);
        days.add(day);
        days.subSet(today(), false, day, true).forEach(this::step);
    }

    /** kill -9, and waits until it is gone. */
    public void kill(Part part) {
        starter.processes().kill(part.id());
    }

    /** Asks it to end and waits. */
    public void stop(Part part) {
        starter.processes().stop(part.id());
    }

    /** SIGSTOP: there, and silent. */
    public void pause(Part part) {
        starter.processes().pause(part.id());
    }

    /** SIGCONT. */
    public void resume(Part part) {
        starter.processes().resume(part.id());
    }

    /** Starts a part that does not run, with the same ports and data, and waits until it is ready. */
    public void start(Part part) {
        starter.start(part);
    }

    public boolean isAlive(Part part) {
        return starter.processes().isAlive(part.id());
    }

    /** Process ids of what runs. */
    public Map<Part, Long> pids() {
        Map<Part, Long> pids = new TreeMap<>();
        for (Part part : Part.values()) {
            starter.processes().pid(part.id()).ifPresent(pid -> pids.put(part, pid));
        }
        return pids;
    }

    @Override
    public void close() {
        stopEverything();
        stepper.close();
        try {
            Runtime.getRuntime().removeShutdownHook(whenTheMachineEndsUs);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook runs, or has run, and finds nothing left to do.
        }
    }

    boolean isStopping() {
        return stopped.get();
    }

    private void stopEverything() {
        if (stopped.compareAndSet(false, true)) {
            progress.tell("Stopping");
            starter.stopAll();
            lock.close();
            progress.tell("Stopped; the state stays in " + settings.state());
        }
    }
}
