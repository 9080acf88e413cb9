package vn.gov.quangtri.cchc.local.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Signals for which Java has no call of its own. */
final class Signals {

    private Signals() {}

    static void pause(ProcessHandle process) {
        send("STOP", process);
    }

    static void resume(ProcessHandle process) {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid()).start();
            boolean sent = kill.waitFor(5, TimeUnit.SECONDS) && kill.exitValue() == 0;
            if (!sent && process.isAlive()) {
                throw new IllegalStateException("Signal " + signal + " did not reach process " + process.pid());
            }
        } catch (IOException e) {
            throw new IllegalStateException("No signal could be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
