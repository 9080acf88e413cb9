package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** The ledger as it stood on a day: what was known on that day, whatever came to light later. */
@ApplicationScoped
public class LedgerQueries {

    private final EntityManager database;

    LedgerQueries(EntityManager database) {
        this.database = database;
    }

    /** Every obligation of a round, by agency; one without a move by that day had not been started. */
    public List<LedgerLine> on(UUID roundId, LocalDate day, Scope scope) {
        return database.createQuery(
                        "select o, m from Obligation o left join ObligationMove m on m.id ="
                                + " (select max(n.id) from ObligationMove n"
                                + " where n.obligationId = o.id and n.roundId = :round and n.knownOn <= :day)"
                                + " where o.round.id = :round order by o.agency",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> line((Obligation) row[0], (ObligationMove) row[1]))
                .filter(line -> scope.covers(line.agency().key()))
                .toList();
    }

    private static LedgerLine line(Obligation obligation, ObligationMove last) {
        return last == null ? LedgerLine.untouched(obligation) : LedgerLine.after(obligation, last);
    }
}
