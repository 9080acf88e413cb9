package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.assignment.AssignmentQueries.Placed;

/** Assignments with what is entered about them, for whoever holds them, some at a time. */
@ApplicationScoped
public class OwnAssignments {

    private static final int AT_ONCE = 500;

    private final AssignmentQueries queries;
    private final EnteredQueries entered;
    private final Caller caller;

    OwnAssignments(AssignmentQueries queries, EnteredQueries entered, Caller caller) {
        this.queries = queries;
        this.entered = entered;
        this.caller = caller;
    }

    /**
     * In the list's order.
     *
     * @param most how many there may be
     * @throws Refusal {@code invalid} where there are more
     */
    public void each(Scope scope, AssignmentFilter filter, int most, BiConsumer<AssignmentSummary, EnteredNow> reader) {
        Optional<AssignmentKey> after = Optional.empty();
        int count = 0;
        List<Placed> page;
        do {
            page = queries.page(scope, filter, after, AT_ONCE, caller.language())
                    .rows();
            List<UUID> ids = page.stream().map(row -> row.summary().id()).toList();
            Map<UUID, EnteredNow> now = entered.of(scope, ids);
            count += now.size();
            if (count > most) {
                throw Refusal.rule("invalid", Violation.of("", "too-many-assignments", most));
            }
            for (Placed row : page) {
                after = Optional.of(row.key());
                EnteredNow held = now.get(row.summary().id());
                if (held != null) {
                    reader.accept(row.summary(), held);
                }
            }
        } while (page.size() == AT_ONCE);
    }
}
