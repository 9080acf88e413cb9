package vn.gov.quangtri.cchc.task.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Cursor;

/** Place of an assignment in a list: by plan, the task's number, the place among the task's parties. */
record AssignmentKey(UUID planId, int taskNumber, int position, UUID id) {

    static Optional<AssignmentKey> of(List<String> cursor) {
        return cursor.isEmpty()
                ? Optional.empty()
                : Optional.of(new AssignmentKey(
                        Cursor.value(cursor, 0, UUID::fromString),
                        Cursor.value(cursor, 1, Integer::valueOf),
                        Cursor.value(cursor, 2, Integer::valueOf),
                        Cursor.value(cursor, 3, UUID::fromString)));
    }
}
