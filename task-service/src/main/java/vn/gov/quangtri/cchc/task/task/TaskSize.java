package vn.gov.quangtri.cchc.task.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** Whether a task leaves enough room in its event for what later names may add to it. */
final class TaskSize {

    /** The most that an editor's task may take of its event, in bytes: three quarters. */
    private static final int MOST_BYTES = Outbox.MOST_BYTES / 4 * 3;

    /** Of a character in JSON, at most. */
    private static final int CHARACTER = 6;
    /** Names of members and what else is around the texts of one thing, generously, in bytes. */
    private static final int AROUND = 400;

    private TaskSize() {}

    /** @throws Refusal naming the tasks that are too large, if there are some */
    static void refuse(Stream<Integer> numbers) {
        List<Violation> tooLarge = numbers.map(number -> Violation.of("", "task-too-large", number))
                .toList();
        if (!tooLarge.isEmpty()) {
            throw Refusal.rules("invalid", tooLarge);
        }
    }

    static boolean isTooLarge(Task task) {
        return atMost(task.cells(), task.meaning()) > MOST_BYTES && bytes(task) > MOST_BYTES;
    }

    static boolean isTooLarge(TaskCells cells, TaskMeaning meaning) {
        return atMost(cells, meaning) > MOST_BYTES && bytes(Task.of(new UUID(0, 0), cells, meaning)) > MOST_BYTES;
    }

    private static int bytes(Task task) {
        return StoredJson.write(TaskEvent.of(task)).getBytes(StandardCharsets.UTF_8).length;
    }

    /** More than it can take: nearly every task is so small that its event need not be written to know it. */
    private static long atMost(TaskCells cells, TaskMeaning meaning) {
        Deadline deadline = meaning.deadline();
        long bytes = AROUND * 4L
                + of(cells.content(), cells.expectedResult(), cells.leads(), cells.coordinators(), cells.note())
                + of(cells.phrase(), deadline.phrase(), deadline.explanation(), deadline.explanationEn())
                + of(deadline.event(), deadline.recurrence(), deadline.settledBy())
                + (long) AROUND * (cells.topics().size() + cells.methods().size());
        if (deadline.suggestion() != null) {
            Suggestion said = deadline.suggestion();
            bytes += of(said.recurrence(), said.explanation(), said.explanationEn());
        }
        for (Milestone milestone : deadline.milestones()) {
            bytes += of(milestone.text());
        }
        bytes += (long) AROUND * deadline.occurrences().size();
        for (Party party : meaning.leads()) {
            bytes += of(party);
        }
        for (Party party : meaning.coordinators()) {
            bytes += of(party);
        }
        for (Problem problem : meaning.problems()) {
            bytes += of(problem.pointer(), problem.rule()) + of(problem.args().toArray(String[]::new));
        }
        return bytes;
    }

    private static long of(Party party) {
        return of(party.text(), party.key(), party.name()) + of(party.except().toArray(String[]::new));
    }

    private static long of(String... texts) {
        return AROUND
                + Stream.of(texts)
                        .filter(Objects::nonNull)
                        .mapToLong(text -> (long) CHARACTER * text.length() + CHARACTER)
                        .sum();
    }
}
