package vn.gov.quangtri.cchc.task.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.hibernate.jpa.spi.NativeQueryTupleTransformer;
import org.hibernate.query.NativeQuery;

/** Native queries whose rows are tuples. */
public final class TupleQueries {

    private TupleQueries() {}

    /**
     * The same as {@code createNativeQuery(sql, Tuple.class)}, which keeps a further plan for each call: plans of typed native queries are
     * never found again, and looking for them grows slower with each.
     */
    public static Query of(EntityManager database, String sql) {
        return database.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setTupleTransformer(new NativeQueryTupleTransformer());
    }
}
