package vn.gov.quangtri.cchc.kit.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Tells a database that is away or in the way for a while from one that refuses what it was given. */
public final class DatabaseTrouble {

    /**
     * MySQL's and MariaDB's own: lock wait, deadlock, changed since read, too many connections, server going down, read-only
     * after a failover, statement or connection killed, disk or table full.
     */
    private static final Set<Integer> CODES =
            Set.of(1205, 1213, 1020, 1040, 1053, 1290, 1836, 1317, 1927, 1021, 1114, 1203, 1226, 4031, 3024, 1969);

    /** Connection lost; transaction rolled back by the server. */
    private static final List<String> STATES = List.of("08", "40");

    /** Of the pool, and of the driver: no connection in time, a statement whose connection is gone. They have neither code nor state. */
    private static final List<String> MESSAGES = List.of("cquisition timeout", "No operations allowed after");

    private DatabaseTrouble() {}

    /**
     * Whether the same work may do later, as far as this exception itself says; its causes are not looked at.
     *
     * <p>A commit that was not answered is among it, which shows as a roll-back with an {@link XAException} beside it: nobody knows whether it
     * was done, so only work that may be done twice is to be tried again.
     */
    public static boolean isPassing(Throwable thrown) {
        return thrown instanceof SQLException sql ? isPassing(sql) : isUnansweredCommit(thrown);
    }

    private static boolean isPassing(SQLException sql) {
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || sql instanceof SQLNonTransientConnectionException
                || CODES.contains(sql.getErrorCode())
                || STATES.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith)
                || MESSAGES.stream().anyMatch(String.valueOf(sql.getMessage())::contains);
    }

    private static boolean isUnansweredCommit(Throwable thrown) {
        return thrown.getCause() == null
                && Arrays.stream(thrown.getSuppressed()).anyMatch(XAException.class::isInstance);
    }
}
