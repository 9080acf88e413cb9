package vn.gov.quangtri.cchc.report.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** Rows are only added. They read nothing, so they go past Hibernate, which would write one at a time. */
@ApplicationScoped
class ChangeRepository implements PanacheRepository<ChangeEntry> {

    private final DataSource database;

    ChangeRepository(DataSource database) {
        this.database = database;
    }

    /** In the caller's transaction, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(List<ChangeEntry> lines) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO change_log (kind, ref, what, subject, post, at, office_on,"
                                + " before_state, after_state, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ChangeEntry line : lines) {
                bind(insert, line);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("History could not be written", e);
        }
    }

    private static void bind(PreparedStatement insert, ChangeEntry line) throws SQLException {
        insert.setString(1, line.kind());
        insert.setBytes(2, Ids.toBytes(line.ref()));
        insert.setString(3, line.what());
        insert.setString(4, line.subject());
        insert.setString(5, line.post());
        insert.setObject(6, LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC));
        insert.setString(7, line.officeOn().toString());
        insert.setString(8, line.before());
        insert.setString(9, line.after());
        insert.setString(10, line.why());
    }

    /** Oldest first, from after an entry on. */
    List<ChangeEntry> of(String kind, UUID ref, long after, int most) {
        return find("kind = ?1 and ref = ?2 and id > ?3 order by id", kind, ref, after)
                .range(0, most - 1)
                .list();
    }

    long count(String kind, UUID ref) {
        return count("kind = ?1 and ref = ?2", kind, ref);
    }
}
