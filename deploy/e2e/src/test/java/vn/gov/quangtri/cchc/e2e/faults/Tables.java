package vn.gov.quangtri.cchc.e2e.faults;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The four databases, read from outside: every value as the text that an event would have for it. */
final class Tables {

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    List<Map<String, String>> rows(String sql, Object... parameters) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = select.executeQuery()) {
                List<Map<String, String>> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql) {
        return Long.parseLong(rows(sql).get(0).values().iterator().next());
    }

    private static Map<String, String> row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), text(found, columns.getColumnType(i), i));
        }
        return row;
    }

    private static String text(ResultSet found, int type, int column) throws SQLException {
        if (found.getObject(column) == null) {
            return null;
        }
        return switch (type) {
            case Types.BINARY -> id(found.getBytes(column));
            case Types.BIT, Types.BOOLEAN -> String.valueOf(found.getBoolean(column));
            default -> found.getString(column);
        };
    }

    private static String id(byte[] sixteen) {
        ByteBuffer bytes = ByteBuffer.wrap(sixteen);
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
