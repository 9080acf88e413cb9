package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.access.Reading;

/** Reads tasks for answers. A row of this list shows the whole task, so it is read whole, but never for writing. */
@ApplicationScoped
class TaskQueries {

    private static final String ROWS = "planId = :plan and deleted = false and searchText like :text";

    private final EntityManager database;
    private final TaskRepository tasks;
    private final Reading reading;

    TaskQueries(EntityManager database, TaskRepository tasks, Reading reading) {
        this.database = database;
        this.tasks = tasks;
        this.reading = reading;
    }

    /** The task, unless it lies in a draft that the caller may not know of. */
    Task get(UUID id) {
        return known(id, tasks.find(reading.states(), id));
    }

    /** Refuses as {@link #get} does, but not for a row that was taken out: its history stays. */
    void requireHistory(UUID id) {
        known(id, tasks.findEvenDeleted(reading.states(), id));
    }

    private Task known(UUID id, Optional<Task> found) {
        Task task = found.orElseThrow(() -> Refusal.notFound("task", id));
        try {
            reading.plan(task.planId);
        } catch (Refusal hidden) {
            throw Refusal.notFound("task", id);
        }
        return task;
    }

    /** Tasks of a plan in their order, after the last one of the page before. */
    List<Task> page(UUID planId, String q, Optional<TaskKey> after, int most) {
        reading.plan(planId);
        return database.createQuery(
                        "from Task where " + ROWS
                                + " and (number > :number or number = :number and id > :id) order by number, id",
                        Task.class)
                .setParameter("plan", planId)
                .setParameter("text", contains(q))
                .setParameter("number", after.map(TaskKey::number).orElse(0))
                .setParameter("id", after.map(TaskKey::id).orElse(new UUID(0, 0)))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(most)
                .getResultList();
    }

    long count(UUID planId, String q) {
        return database.createQuery("select count(*) from Task where " + ROWS, Long.class)
                .setParameter("plan", planId)
                .setParameter("text", contains(q))
                .getSingleResult();
    }

    /** Folded text is words only, so nothing in it is a wildcard. */
    private static String contains(String q) {
        return "%" + Folding.loose(q) + "%";
    }
}
