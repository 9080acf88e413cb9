package vn.gov.quangtri.cchc.kit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the outbox in the order of its numbers, which the relay gives in the order in which it sees commits. */
@ApplicationScoped
class ChangeQueries {

    private final DataSource database;

    ChangeQueries(DataSource database) {
        this.database = database;
    }

    /** A change beside the state that decides who may know of it. */
    record Row(Change change, String state) {}

    /** @param last 0 where nothing was ever numbered; @param first 1 then */
    record Kept(long first, long last) {}

    List<Row> after(long seq, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT seq, dataschema, aggregate_key,"
                        + " version, deleted, payload FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?")) {
            select.setLong(1, seq);
            select.setInt(2, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(change(found), found.getString("payload")));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new PersistenceException("Changes could not be read", e);
        }
    }

    Kept kept() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT COALESCE(MIN(seq), 1), COALESCE(MAX(seq), 0) FROM outbox WHERE seq IS NOT NULL");
                ResultSet found = select.executeQuery()) {
            found.next();
            return new Kept(found.getLong(1), found.getLong(2));
        } catch (SQLException e) {
            throw new PersistenceException("Changes could not be read", e);
        }
    }

    private static Change change(ResultSet found) throws SQLException {
        String schema = found.getString("dataschema");
        return new Change(
                found.getLong("seq"),
                schema.substring(0, schema.lastIndexOf('/')),
                found.getString("aggregate_key"),
                found.getLong("version"),
                found.getBoolean("deleted"));
    }
}
