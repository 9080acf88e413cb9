package vn.gov.quangtri.cchc.local.database;

import java.util.ArrayList;
import java.util.List;

/** One schema and one user per service, with rights on that schema alone. The statements can be repeated, on MariaDB and on MySQL. */
final class Schemas {

    private Schemas() {}

    static List<String> statements(List<String> schemas, Passwords passwords) {
        List<String> statements = new ArrayList<>();
        for (String schema : schemas) {
            String user = "'" + schema + "'@'%'";
            String password = "IDENTIFIED BY '" + passwords.of(schema) + "'";
            statements.add(
                    "CREATE DATABASE IF NOT EXISTS `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
            statements.add("CREATE USER IF NOT EXISTS " + user + " " + password);
            statements.add("ALTER USER " + user + " " + password);
            statements.add("GRANT ALL PRIVILEGES ON `" + schema + "`.* TO " + user);
        }
        return statements;
    }
}
