package vn.gov.quangtri.cchc.kit.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseTroubleTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsWhatPassesFromWhatStays(String what, boolean passes, Throwable thrown) {
        assertEquals(passes, DatabaseTrouble.isPassing(thrown));
    }

    static Stream<Arguments> tellsWhatPassesFromWhatStays() {
        RuntimeException undecided = new RuntimeException("rolled back");
        undecided.addSuppressed(new XAException(XAException.XAER_RMERR));
        RuntimeException explained =
                new RuntimeException("rolled back", new SQLException("Data too long", "22001", 1406));
        explained.addSuppressed(new XAException(XAException.XA_RBROLLBACK));
        return Stream.of(
                Arguments.of("no connection in time", true, new SQLException("Sorry, acquisition timeout!")),
                Arguments.of("no connection in time, shortly", true, new SQLException("Acquisition timeout")),
                Arguments.of(
                        "statement without connection",
                        true,
                        new SQLException("No operations allowed after statement closed.")),
                Arguments.of("link cut", true, new SQLNonTransientConnectionException("cut", "08S01")),
                Arguments.of("link cut, by state", true, new SQLException("cut", "08006")),
                Arguments.of("server says later", true, new SQLTransientConnectionException("later")),
                Arguments.of("server says anew", true, new SQLRecoverableException("anew")),
                Arguments.of("deadlock", true, new SQLException("Deadlock found", "40001", 1213)),
                Arguments.of("lock wait", true, new SQLException("Lock wait timeout", "HY000", 1205)),
                Arguments.of("read-only", true, new SQLException("--read-only", "HY000", 1290)),
                Arguments.of("disk full", true, new SQLException("Disk full", "HY000", 1021)),
                Arguments.of("killed", true, new SQLException("Query was killed", "70100", 1317)),
                Arguments.of("commit without an answer", true, undecided),
                Arguments.of("roll-back with a reason", false, explained),
                Arguments.of(
                        "duplicate key",
                        false,
                        new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062)),
                Arguments.of("too long", false, new SQLException("Data too long", "22001", 1406)),
                Arguments.of("no such column", false, new SQLSyntaxErrorException("Unknown column", "42S22", 1054)),
                Arguments.of("nothing said", false, new SQLException()),
                Arguments.of("no database at all", false, new IllegalStateException("Acquisition timeout")),
                Arguments.of(
                        "wrapped: the cause is asked itself",
                        false,
                        new RuntimeException(new SQLException("x", "08S01"))));
    }
}
