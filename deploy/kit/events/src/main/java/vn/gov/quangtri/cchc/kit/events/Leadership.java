package vn.gov.quangtri.cchc.kit.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The right to send what is in one outbox, from the moment it was won to the first thing that goes wrong. It is held twice: by a named
 * lock of the database on the connection that also reads and marks the rows, so that whoever lost the lock can do neither; and by a
 * transactional producer whose start shuts out the one before, so that whoever was let go on after a long pause cannot send either.
 */
final class Leadership implements AutoCloseable {

    private static final int PRUNED_AT_ONCE = 500;

    /**
     * What a sender needs to know.
     *
     * @param service name of the service whose outbox it is
     * @param url address of its database, as the pool has it
     * @param kafka where the broker is and how one gets in, see {@link KafkaClients}
     * @param batch rows per Kafka transaction
     * @param leadTimeout after so long without a sign of life, the database ends the connection, and with it the lead
     * @param keep how long sent rows stay
     */
    record Sender(
            String service,
            String url,
            String user,
            String password,
            Map<String, Object> kafka,
            int batch,
            Duration leadTimeout,
            Duration keep) {}

    private final Connection connection;
    private final OutboxTable table;
    private final Sender sender;
    private KafkaProducer<String, byte[]> producer;
    private long lastSeq;

    private Leadership(Connection connection, Sender sender) {
        this.connection = connection;
        this.table = new OutboxTable(connection);
        this.sender = sender;
    }

    /** Waits up to some seconds for the lead; null if another has it. */
    static Leadership win(Sender sender, Duration wait) throws SQLException {
        Connection connection = DriverManager.getConnection(sender.url(), sender.user(), sender.password());
        boolean won = false;
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            try (Statement session = connection.createStatement()) {
                session.execute(
                        "SET SESSION wait_timeout = " + sender.leadTimeout().toSeconds());
            }
            won = lock(connection, wait);
            if (!won) {
                return null;
            }
            Leadership leadership = new Leadership(connection, sender);
            leadership.begin();
            return leadership;
        } catch (SQLException | RuntimeException e) {
            won = false;
            throw e;
        } finally {
            if (!won) {
                quietly(connection);
            }
        }
    }

    private static boolean lock(Connection connection, Duration wait) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT GET_LOCK(CONCAT(DATABASE(), '.outbox'), ?)")) {
            lock.setLong(1, wait.toSeconds());
            try (ResultSet answer = lock.executeQuery()) {
                answer.next();
                return answer.getInt(1) == 1;
            }
        } finally {
            connection.commit();
        }
    }

    private void begin() throws SQLException {
        producer = new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            lastSeq = table.lastSeq();
        } catch (SQLException | RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    private Properties producerSettings() {
        Properties settings = new Properties();
        settings.putAll(sender.kafka());
        settings.putAll(Map.of(
                "transactional.id", "outbox-" + sender.service(),
                "acks", "all",
                "compression.type", "lz4",
                "max.block.ms", "8000",
                "request.timeout.ms", "4000",
                "delivery.timeout.ms", "8000",
                "transaction.timeout.ms", "20000",
                "reconnect.backoff.max.ms", "1000"));
        return settings;
    }

    /** Sends the lowest unsent rows; answers how many they were. Anything thrown ends this leadership. */
    int turn() throws SQLException, ExecutionException, InterruptedException {
        List<OutboxTable.Row> rows = take();
        if (!rows.isEmpty()) {
            send(rows);
            settle(rows);
        }
        return rows.size();
    }

    /** The next rows, numbered after the last number that is there: a repair may have moved it on. */
    List<OutboxTable.Row> take() throws SQLException {
        List<OutboxTable.Row> rows = table.unsent(sender.batch());
        if (!rows.isEmpty()) {
            lastSeq = table.number(rows, Math.max(lastSeq, table.lastSeq()));
        }
        return rows;
    }

    /** Hands rows to the broker, in a transaction still open when this returns. */
    void send(List<OutboxTable.Row> rows) throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxTable.Row row : rows) {
            sent.add(producer.send(CloudEvents.write(row, sender.service())));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
    }

    /** Makes what was sent visible, and only then writes that it was. */
    void settle(List<OutboxTable.Row> rows) throws SQLException {
        producer.commitTransaction();
        table.markSent(rows);
    }

    /** Removes a few of the rows that are older than the change feed goes back; answers whether there may be more. */
    boolean prune() throws SQLException {
        return table.prune(sender.keep(), lastSeq, PRUNED_AT_ONCE) == PRUNED_AT_ONCE;
    }

    /** Leaves without waiting: a transaction still open is given up, here or by the next leader. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
        quietly(connection);
    }

    private static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // gone already; so is the lock
        }
    }
}
