package vn.gov.quangtri.cchc.kit.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * After this service's database was restored from an older state: moves every entity tag of it on, of what is told to others and of what is
 * not, so that nobody who holds the tag of a version that was lost can overwrite what is another content now. What was lost tells nothing
 * of its tags, so they go on from the time of day in milliseconds: beyond every tag that changes one by one could have reached, and beyond
 * those of a restore before, of the same dump even.
 */
@ApplicationScoped
class FenceETags {

    private static final Logger LOG = Logger.getLogger(FenceETags.class);

    /** Rows of one transaction. */
    private static final int AT_ONCE = 2_000;

    private final DataSource database;
    private final Clock clock;

    FenceETags(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param from the tag that every row has now, and goes on from
     * @param rows how many have been moved, by table
     */
    record Moved(long from, Map<String, Long> rows) {}

    /** Every table with a column {@code etag} has one {@code version}, too; it moves, so that a change under way fails and begins anew. */
    Moved run() {
        List<String> tables = tables();
        long from = Math.max(clock.millis(), greatest(tables) + FenceVersions.GAP);
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, move(table, from)));
        Moved moved = new Moved(from, rows);
        LOG.infof("No entity tag is given twice: %s", moved);
        return moved;
    }

    private long move(String table, long from) {
        long rows = 0;
        int some;
        do {
            some = Again.inTransaction(() -> moveSome(table, from));
            rows += some;
        } while (some == AT_ONCE);
        return rows;
    }

    private int moveSome(String table, long from) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE `" + table + "` SET etag = ?, version = version + 1 WHERE etag < ? LIMIT " + AT_ONCE)) {
            update.setLong(1, from);
            update.setLong(2, from);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The entity tags of " + table + " could not be moved", e);
        }
    }

    private List<String> tables() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT c.table_name FROM"
                        + " information_schema.columns c WHERE c.table_schema = DATABASE() AND c.column_name = 'etag'"
                        + " ORDER BY 1");
                ResultSet found = select.executeQuery()) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        } catch (SQLException e) {
            throw new PersistenceException("It could not be asked which tables have entity tags", e);
        }
    }

    private long greatest(List<String> tables) {
        long greatest = 0;
        for (String table : tables) {
            try (Connection connection = database.getConnection();
                    PreparedStatement select =
                            connection.prepareStatement("SELECT COALESCE(MAX(etag), 0) FROM `" + table + "`");
                    ResultSet found = select.executeQuery()) {
                found.next();
                greatest = Math.max(greatest, found.getLong(1));
            } catch (SQLException e) {
                throw new PersistenceException("The entity tags of " + table + " could not be read", e);
            }
        }
        return greatest;
    }
}
