package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Cursor;

/** Place of a task in a list: its number, and its id where numbers are equal. */
record TaskKey(int number, UUID id) {

    static Optional<TaskKey> of(List<String> cursor) {
        return cursor.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaskKey(
                        Cursor.value(cursor, 0, Integer::valueOf), Cursor.value(cursor, 1, UUID::fromString)));
    }
}
