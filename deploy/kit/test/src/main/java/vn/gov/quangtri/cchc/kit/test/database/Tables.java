package vn.gov.quangtri.cchc.kit.test.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the tables of the service under test. A module makes it a bean by a class of its own that extends this. */
public abstract class Tables {

    private final DataSource source;

    protected Tables(DataSource source) {
        this.source = source;
    }

    /** The first column of the first row. */
    public long number(String sql, Object... args) {
        return Long.parseLong(rows(sql, args).get(0));
    }

    /** The rows, their columns as text with a blank between them. */
    public List<String> rows(String sql, Object... args) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(String.join(" ", row.stream().map(String::valueOf).toList()));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers how many rows it changed. */
    public int write(String sql, Object... args) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
    }
}
