package vn.gov.quangtri.cchc.task.task;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** What a row would be as a task of a plan. Nothing is kept of it. */
public final class RowReader {

    private static final int CELL = 5_000;
    private static final int PHRASE = 500;
    /** Of the two cells of parties, in characters: with fewer no task is too large for its event, whatever the names are. */
    private static final int FEW = 200;

    private final TaskReader reader;

    RowReader(TaskReader reader) {
        this.reader = reader;
    }

    /** The cells as they may be shown, and what they mean as far as they may be read at all. */
    public record Reading(TaskCells cells, TaskMeaning meaning) {}

    /** What forbids to keep the row, by its cells; of what the plan does not have, nothing is said here. */
    public List<Violation> faults(TaskRequest row) {
        CleanCells clean = reader.clean("", row.cells(1));
        List<Violation> faults = new ArrayList<>(clean.faults().stream()
                .filter(fault -> fault.rule().equals("too-many-parties"))
                .toList());
        TaskCells cells = clean.cells();
        if (faults.isEmpty()
                && cells.leads().length() + cells.coordinators().length() > FEW
                && TaskSize.isTooLarge(cells, reader.read(cells, null, null))) {
            faults.add(Violation.of("/content", "task-too-large", cells.number()));
        }
        return faults;
    }

    public Reading read(TaskRequest row) {
        TaskCells whole = row.cells(1);
        TaskCells kept = reader.clean("", bounded(whole)).cells();
        return new Reading(shown(whole, kept), reader.read(kept, null, null));
    }

    private static TaskCells bounded(TaskCells c) {
        return with(
                c,
                bounded(c.content(), CELL),
                bounded(c.leads(), CELL),
                bounded(c.coordinators(), CELL),
                bounded(c.phrase(), PHRASE));
    }

    /** Without names of persons, in cells that could be read whole. */
    private static TaskCells shown(TaskCells whole, TaskCells kept) {
        return with(
                whole,
                whole.content(),
                whole.leads().length() > CELL ? whole.leads() : kept.leads(),
                whole.coordinators().length() > CELL ? whole.coordinators() : kept.coordinators(),
                whole.phrase());
    }

    private static TaskCells with(TaskCells c, String content, String leads, String coordinators, String phrase) {
        return new TaskCells(
                c.number(),
                content,
                c.expectedResult(),
                leads,
                coordinators,
                phrase,
                c.note(),
                c.leadMode(),
                c.topics(),
                c.methods(),
                c.fulfilledBy());
    }

    private static String bounded(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
