package vn.gov.quangtri.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;

/** How far the copies of tasks have come. */
@ApplicationScoped
class TaskVersions implements CopyVersions {

    private final TaskRepository tasks;

    TaskVersions(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public OptionalLong version(String id) {
        return CopyIds.read(id).map(tasks::version).orElse(OptionalLong.empty());
    }
}
