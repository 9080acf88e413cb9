package vn.gov.quangtri.cchc.local.database;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections by the driver itself. The JVM's driver manager looks for drivers once, with the class loader of whoever asks first;
 * in a build that is a plugin which has none.
 */
final class Connections {

    private Connections() {}

    static Connection open(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new Driver().connect(url, login);
    }
}
