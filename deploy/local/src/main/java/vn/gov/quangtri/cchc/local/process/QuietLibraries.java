package vn.gov.quangtri.cchc.local.process;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from telling in the log, or on a person's screen, what nobody asked. */
public final class QuietLibraries {

    /** Held on to, since a logger that nobody holds forgets its level. */
    private static final List<Logger> HELD = new ArrayList<>();

    private QuietLibraries() {}

    /** Lets only faults of these through. */
    public static synchronized void faultsOnly(String... loggers) {
        limit(Level.SEVERE, loggers);
    }

    /** Lets warnings and faults of these through. */
    public static synchronized void warningsOnly(String... loggers) {
        limit(Level.WARNING, loggers);
    }

    private static void limit(Level level, String... loggers) {
        for (String name : loggers) {
            Logger logger = Logger.getLogger(name);
            logger.setLevel(level);
            HELD.add(logger);
        }
    }
}
