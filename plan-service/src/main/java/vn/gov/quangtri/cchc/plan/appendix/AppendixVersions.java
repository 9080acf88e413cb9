package vn.gov.quangtri.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;

/**
 * How far the copies of appendices have come. One counts as here only with all its tasks in the versions that it was made of, since they
 * travel on another topic: an edited task may still be on its way when their number is right.
 */
@ApplicationScoped
class AppendixVersions implements CopyVersions {

    private final AppendixRepository appendices;
    private final TaskRepository tasks;

    AppendixVersions(AppendixRepository appendices, TaskRepository tasks) {
        this.appendices = appendices;
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return "appendix";
    }

    @Override
    public OptionalLong version(String id) {
        return CopyIds.read(id).flatMap(this::whole).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private Optional<Long> whole(UUID planId) {
        return appendices
                .of(planId)
                .filter(appendix -> hasItsTasks(planId, appendix))
                .map(AppendixState::version);
    }

    private boolean hasItsTasks(UUID planId, AppendixState appendix) {
        return tasks.count(planId) == appendix.taskCount()
                && (appendix.taskVersions() == null || tasks.versions(planId) == appendix.taskVersions());
    }
}
