package vn.gov.quangtri.cchc.report.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Consolidated reports and the rows beneath their numbers. They are the province's: nobody has a part of one. */
@ApplicationScoped
class ConsolidationRepository implements PanacheRepositoryBase<ConsolidatedReport, UUID> {

    private final DataSource database;

    ConsolidationRepository(DataSource database) {
        this.database = database;
    }

    /** @throws Refusal {@code not-found} */
    ConsolidatedReport get(UUID id, Scope.Province scope) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("consolidated-report", id));
    }

    Optional<ConsolidatedReport> latest(UUID roundId, Scope.Province scope) {
        return find("round.id = ?1 order by revision desc", roundId).firstResultOptional();
    }

    /** Those still worked on, the oldest first. @param after id of the last one seen */
    List<ConsolidatedReport> unpublished(UUID after, int limit, Scope.Province scope) {
        return find("state <> ?1 and id > ?2 order by id", ConsolidationState.PUBLISHED, after)
                .page(0, limit)
                .list();
    }

    /** Notes of those that are not published that they were once, as others have been told. */
    void noteLostPublications(List<UUID> ids) {
        update("publicationLost = true where id in ?1 and state <> ?2", ids, ConsolidationState.PUBLISHED);
    }

    /** Puts these rows in the place of those before. */
    void replaceRows(UUID reportId, List<FigureRows.Row> rows) {
        flush();
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from consolidated_row where report_id = ?");
                PreparedStatement insert = connection.prepareStatement("insert into consolidated_row"
                        + " (report_id, figure, position, agency, value, source) values (?, ?, ?, ?, ?, ?)")) {
            delete.setBytes(1, Ids.toBytes(reportId));
            delete.executeUpdate();
            for (FigureRows.Row row : rows) {
                insert.setBytes(1, Ids.toBytes(reportId));
                insert.setString(2, row.figure());
                insert.setInt(3, row.position());
                insert.setString(4, row.agency());
                insert.setBigDecimal(5, row.value());
                insert.setString(6, row.source());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of a consolidation were not written", e);
        }
    }
}
