package vn.gov.quangtri.cchc.kit.events;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

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
