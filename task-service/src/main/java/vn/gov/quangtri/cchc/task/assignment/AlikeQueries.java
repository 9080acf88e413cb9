package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.Occurrence;
import vn.gov.quangtri.cchc.task.assignment.Alike.Texts;

/** What is read of one assignment for all that are counted with it: it was given, or written with a move, and changes no more. */
@ApplicationScoped
class AlikeQueries {

    private static final int AT_ONCE = 500;

    private final EntityManager database;
    private final DueDaysText dueDays = new DueDaysText();

    AlikeQueries(EntityManager database) {
        this.database = database;
    }

    /** @param moves as {@link Alike#move} names them */
    Map<String, Texts> texts(Collection<String> moves) {
        Map<String, Texts> texts = new HashMap<>();
        // Thousands of moves have few different texts: each is held once.
        Map<String, List<DueDay>> chains = new HashMap<>();
        Map<String, List<Occurrence>> days = new HashMap<>();
        List<UUID> ids = moves.stream().map(AlikeQueries::assignment).distinct().toList();
        String columns = "CONCAT(HEX(m.assignment_id), '/', m.seq), m.due_days, m.occurrences";
        for (Object[] row : read(columns, "assignment_move m WHERE m.assignment_id", ids)) {
            texts.put(
                    (String) row[0],
                    new Texts(
                            chains.computeIfAbsent((String) row[1], dueDays::convertToEntityAttribute),
                            days.computeIfAbsent((String) row[2], OccurrenceMarks::read)));
        }
        texts.keySet().retainAll(moves);
        return texts;
    }

    /** @param label an expression over the assignment {@code a} */
    Map<UUID, String> labels(String label, Collection<UUID> ids) {
        Map<UUID, String> labels = new HashMap<>();
        for (Object[] row : read("HEX(a.id), " + label, "assignment a WHERE a.id", List.copyOf(ids))) {
            labels.put(id((String) row[0]), (String) row[1]);
        }
        return labels;
    }

    /** Those of these assignments whose task is led jointly. */
    Set<UUID> joint(Collection<UUID> ids) {
        return read("HEX(a.id), a.joint + 0", "assignment a WHERE a.joint = 1 AND a.id", List.copyOf(ids)).stream()
                .map(row -> id((String) row[0]))
                .collect(Collectors.toSet());
    }

    private List<Object[]> read(String columns, String from, List<UUID> ids) {
        return IntStream.iterate(0, i -> i < ids.size(), i -> i + AT_ONCE)
                .mapToObj(i -> ids.subList(i, Math.min(ids.size(), i + AT_ONCE)))
                .flatMap(some -> readSome(columns, from, some).stream())
                .map(row -> (Object[]) row)
                .toList();
    }

    private List<?> readSome(String columns, String from, List<UUID> ids) {
        return database.createNativeQuery("SELECT " + columns + " FROM " + from + " IN (:ids)")
                .setParameter("ids", ids.stream().map(Ids::toBytes).toList())
                .getResultList();
    }

    private static UUID assignment(String move) {
        return id(move.substring(0, move.indexOf('/')));
    }

    static UUID id(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
