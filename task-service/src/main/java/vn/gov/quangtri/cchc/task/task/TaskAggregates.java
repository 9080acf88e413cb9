package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Tasks, as repair needs to know them: those taken out among them. */
@ApplicationScoped
class TaskAggregates implements Aggregates {

    private final TaskRepository tasks;

    TaskAggregates(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public Kind kind() {
        return new Kind("task", TaskEvents.TOPIC, TaskEvents.SCHEMA, "task", "id", KeyForm.UUID, List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return tasks.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(task -> TaskEvents.event(task, kind().restated()))
                .toList();
    }
}
