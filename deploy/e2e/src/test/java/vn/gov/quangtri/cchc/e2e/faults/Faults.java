package vn.gov.quangtri.cchc.e2e.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.quangtri.cchc.e2e.faults.Script.Fault;
import vn.gov.quangtri.cchc.e2e.faults.Script.Kind;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** Lets processes suffer what the script says, each on a thread of its own, and afterwards brings back whoever is missing. */
final class Faults {

    private final LocalStack stack;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);
    private final Set<Part> ended = Collections.synchronizedSet(new HashSet<>());
    private final List<String> unexpected = Collections.synchronizedList(new ArrayList<>());

    Faults(LocalStack stack) {
        this.stack = stack;
    }

    void begin(List<Fault> faults, long startNanos) {
        for (Fault fault : faults) {
            Thread thread = new Thread(() -> suffer(fault, startNanos), "fault-" + fault.part());
            threads.add(thread);
            thread.start();
        }
    }

    /** How many of a kind there were. */
    int count(Kind kind) {
        return done.getOrDefault(kind, 0);
    }

    /** What happened that nobody ordered: a process that ended by itself while all it needs was there. */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** Waits for the last fault and starts what does not run; what it needs comes first. */
    void heal() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        for (Part part : Part.values()) {
            if (!stack.isAlive(part)) {
                if (!ended.contains(part)) {
                    unexpected.add(part + " ended by itself");
                }
                stack.start(part);
            }
        }
    }

    private void suffer(Fault fault, long startNanos) {
        try {
            Clocks.sleepUntil(startNanos, fault.atMillis());
            switch (fault.kind()) {
                case PAUSE -> {
                    stack.pause(fault.part());
                    Thread.sleep(fault.holdMillis());
                    stack.resume(fault.part());
                }
                case KILL, STOP -> {
                    ended.add(fault.part());
                    end(fault);
                    Thread.sleep(fault.holdMillis());
                    stack.start(fault.part());
                    ended.remove(fault.part());
                }
            }
        } catch (StartFailure e) {
            // What it needs is away, too: whoever watches over the processes starts it again later, see heal().
            System.out.println("  " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (done) {
                done.merge(fault.kind(), 1, Integer::sum);
            }
        }
    }

    private void end(Fault fault) {
        if (fault.kind() == Kind.KILL) {
            stack.kill(fault.part());
        } else {
            stack.stop(fault.part());
        }
    }
}
