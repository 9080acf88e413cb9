package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** Problems of a plan's tasks without the tasks, some at a time: one task may have hundreds, and a plan thousands of tasks. */
@ApplicationScoped
class ProblemQueries {

    private static final int TASKS_AT_ONCE = 50;

    private static final String OF_PLAN = " FROM task WHERE plan_id = ?1 AND deleted = 0 AND problems <> '[]'";

    private static final String TASKS = "SELECT number, id, problems" + OF_PLAN
            + " AND (number > ?2 OR number = ?2 AND id >= ?3) ORDER BY number, id LIMIT " + TASKS_AT_ONCE;

    private final EntityManager database;

    ProblemQueries(EntityManager database) {
        this.database = database;
    }

    /** @param index within its task's, from 0 */
    record Placed(TaskKey task, int index, Problem problem) {}

    /** The next ones in the order of the tasks. @param from how many of that task's come before it, and the task */
    List<Placed> page(UUID planId, TaskKey from, int index, int most) {
        List<Placed> found = new ArrayList<>();
        TaskKey begun = from;
        int passed = index;
        List<?> rows;
        do {
            rows = tasks(planId, begun);
            for (Object each : rows) {
                Tuple row = (Tuple) each;
                TaskKey task = new TaskKey(Columns.whole(row.get(0)), Columns.id(row.get(1)));
                Problem[] problems = StoredJson.read(row.get(2, String.class), Problem[].class);
                for (int i = task.equals(begun) ? passed : 0; i < problems.length; i++) {
                    found.add(new Placed(task, i, problems[i]));
                    if (found.size() == most) {
                        return found;
                    }
                }
                begun = task;
                passed = problems.length;
            }
        } while (rows.size() == TASKS_AT_ONCE);
        return found;
    }

    int count(UUID planId) {
        return Columns.whole(database.createNativeQuery("SELECT SUM(JSON_LENGTH(problems))" + OF_PLAN)
                .setParameter(1, Ids.toBytes(planId))
                .getSingleResult());
    }

    private List<?> tasks(UUID planId, TaskKey from) {
        return database.createNativeQuery(TASKS, Tuple.class)
                .setParameter(1, Ids.toBytes(planId))
                .setParameter(2, from.number())
                .setParameter(3, Ids.toBytes(from.id()))
                .getResultList();
    }
}
