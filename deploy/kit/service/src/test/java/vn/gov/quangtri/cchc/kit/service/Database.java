package vn.gov.quangtri.cchc.kit.service;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.test.database.Tables;

/** The tables of the service under test. */
@Singleton
public class Database extends Tables {

    Database(DataSource source) {
        super(source);
    }
}
