package vn.gov.quangtri.cchc.kit.events;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelperBuilder;

/**
 * MySQL's dialect without what its stand-in MariaDB does not read: {@code FOR UPDATE OF alias}, {@code FOR SHARE} and {@code LATERAL}. The
 * version is pinned, so that one jar speaks alike to both and asks neither at its start.
 */
public class MySqlAndMariaDbDialect extends MySQLDialect {

    private final LockingSupport locking = new MariaDBLockingSupport(true, true);

    public MySqlAndMariaDbDialect() {
        super(DatabaseVersion.make(8, 0));
    }

    /** The server is not asked for its version: MariaDB's would be taken for a MySQL to come. */
    public MySqlAndMariaDbDialect(DialectResolutionInfo server) {
        this();
    }

    @Override
    public LockingSupport getLockingSupport() {
        return locking;
    }

    /** The driver's list of keywords is a question that MariaDB does not understand; the dialect's own list will do. */
    @Override
    public IdentifierHelper buildIdentifierHelper(IdentifierHelperBuilder builder, DatabaseMetaData server)
            throws SQLException {
        return super.buildIdentifierHelper(builder, null);
    }

    @Override
    protected boolean supportsForShare() {
        return false;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    public boolean supportsLateral() {
        return false;
    }
}
