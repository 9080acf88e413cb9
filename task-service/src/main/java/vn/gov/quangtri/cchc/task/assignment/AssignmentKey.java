package vn.gov.quangtri.cchc.task.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Place of an assignment in a list: by plan, the task's number, the place among the task's parties. */
record AssignmentKey(UUID planId, int taskNumber, int position, UUID id) {

    static Optional<AssignmentKey> of(List<String> cursor) {
        return cursor.isEmpty()
                ? Optional.empty()
                : Optional.of(new AssignmentKey(
                        UUID.fromString(cursor.get(0)),
                        Integer.parseInt(cursor.get(1)),
                        Integer.parseInt(cursor.get(2)),
                        UUID.fromString(cursor.get(3))));
    }
}
