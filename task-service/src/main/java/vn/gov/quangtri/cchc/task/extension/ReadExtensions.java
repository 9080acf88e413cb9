package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.assignment.ExtendedDay;
import vn.gov.quangtri.cchc.task.history.HistoryEntry;
import vn.gov.quangtri.cchc.task.history.HistoryQueries;

/** Requests as the caller may see them. */
@ApplicationScoped
class ReadExtensions {

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;
    private final ExtensionActions actions;
    private final ExtensionDoor door;
    private final HistoryQueries history;

    ReadExtensions(
            ExtensionRepository extensions,
            AssignmentExtensions assignments,
            ExtensionActions actions,
            ExtensionDoor door,
            HistoryQueries history) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.actions = actions;
        this.door = door;
        this.history = history;
    }

    @Transactional
    ExtensionResponse get(UUID id) {
        return answers(List.of(extensions.get(door.reads(), id))).get(0);
    }

    /** The next ones after the one with this id, in the order in which they were asked. */
    @Transactional
    List<ExtensionResponse> page(ExtensionFilter filter, UUID after, int most) {
        return answers(extensions.page(door.reads(), filter, after, most));
    }

    @Transactional
    long count(ExtensionFilter filter) {
        return extensions.count(door.reads(), filter);
    }

    /** An assignment's chain, the first one first; of an assignment that the caller's agency never had there is none to be seen. */
    @Transactional
    List<ExtensionResponse> chain(ExtensionFilter filter, UUID after, int most) {
        Scope scope = door.reads();
        assignments.planOf(scope, filter.assignment());
        return page(filter, after, most);
    }

    @Transactional
    Page<HistoryEntry> history(UUID id, PageParams page) {
        extensions.get(door.reads(), id);
        return history.of(new Scope.Province(), RecordExtension.KIND, id, page);
    }

    private List<ExtensionResponse> answers(List<Extension> found) {
        Map<ExtendedDay, ExtendableWork> works = assignments.all(
                new Scope.Province(), found.stream().map(Extension::day).toList());
        return found.stream()
                .map(e -> ExtensionResponse.of(e, works.get(e.day()), actions.of(e, works.get(e.day()))))
                .toList();
    }
}
