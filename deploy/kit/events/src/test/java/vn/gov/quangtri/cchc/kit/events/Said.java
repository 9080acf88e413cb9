package vn.gov.quangtri.cchc.kit.events;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class logs at a level that an installation keeps, exceptions included, until it is closed. */
final class Said extends Handler {

    final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;

    private Said(Logger logger) {
        this.logger = logger;
    }

    static Said by(Class<?> type) {
        Said said = new Said(Logger.getLogger(type.getName()));
        said.logger.addHandler(said);
        return said;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.INFO.intValue()) {
            lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
