package vn.gov.quangtri.cchc.kit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.MultiMap;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class UndoneTryTest {

    private final List<String> said = new ArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void isLoggedWithoutWhatTheDatabaseQuotes() {
        Logger logger = Logger.getLogger(UseCaseAnew.class.getName());
        logger.addHandler(handler);
        SQLException deadlock = new SQLException("Deadlock over '0912345678'", "40001", 1213);
        UseCaseAnew.note(new IllegalStateException("bà Hoa", deadlock), MultiMap.caseInsensitiveMultiMap(), null);
        logger.removeHandler(handler);
        assertEquals(1, said.size());
        assertFalse(said.get(0).contains("0912") || said.get(0).contains("Hoa"), said.get(0));
    }
}
