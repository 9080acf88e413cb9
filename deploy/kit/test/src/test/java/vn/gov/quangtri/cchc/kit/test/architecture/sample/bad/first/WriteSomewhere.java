package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import java.sql.Connection;
import java.sql.SQLException;

class WriteSomewhere {

    void write(Connection database) throws SQLException {
        database.createStatement().execute("delete from plan");
    }
}
