package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.task.copies.Copies;

/** Reads rows that are not, or not yet, tasks of a plan. */
@ApplicationScoped
public class RowReaders {

    private final TaskReaders readers;
    private final Copies copies;

    RowReaders(TaskReaders readers, Copies copies) {
        this.readers = readers;
        this.copies = copies;
    }

    /** @throws Refusal when there is no such plan here */
    public RowReader of(UUID planId) {
        return new RowReader(
                planId, readers.of(copies.plan(planId).orElseThrow(() -> Refusal.notFound("plan", planId))));
    }
}
