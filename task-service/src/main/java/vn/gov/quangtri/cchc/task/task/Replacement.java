package vn.gov.quangtri.cchc.task.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Rows put in place of an appendix: all that becomes of it, decided, and nothing of it done. A preview ends here; {@link ReplaceAppendix}
 * writes what is decided, and decides nothing more.
 *
 * @param gone tasks that no row is
 */
public record Replacement(HeldAppendix held, List<DecidedRow> rows, List<Task> gone) {

    /** @throws Refusal naming every row that cannot be kept */
    public static Replacement of(HeldAppendix held, List<TaskRequest> typed) {
        List<CleanCells> clean = clean(typed, held.draft().reader());
        List<TaskMatch> matches =
                held.matches(clean.stream().map(CleanCells::cells).toList());
        refuseFaults(clean, matches);
        List<DecidedRow> rows = new ArrayList<>();
        Set<Task> gone = new LinkedHashSet<>(held.there());
        for (CleanCells row : clean) {
            TaskMatch match = matches.get(rows.size());
            rows.add(decide(match, row.cells(), held.draft().reader()));
            gone.remove(match == null ? null : match.task());
        }
        Replacement all = new Replacement(held, rows, List.copyOf(gone));
        TaskSize.refuse(rows.stream()
                .filter(row -> row.changes() && TaskSize.isTooLarge(row.cells(), row.meaning()))
                .map(row -> row.cells().number()));
        return all;
    }

    boolean changesNothing() {
        return gone.isEmpty() && rows.stream().noneMatch(DecidedRow::changes);
    }

    private static DecidedRow decide(TaskMatch match, TaskCells cells, TaskReader reader) {
        if (match == null) {
            return new DecidedRow(null, null, cells, reader.read(cells, null, null), EditorsWord.NONE);
        }
        Task task = match.task();
        TaskCells before = task.cells();
        if (before.equals(cells)) {
            return new DecidedRow(match, before, cells, task.meaning(), EditorsWord.on(task));
        }
        boolean keeps = task.keepsItsWord(cells, match.keepsItsWord());
        Settlement settlement = keeps ? task.settlement : null;
        EventDay day = keeps ? task.eventDay : null;
        EditorsWord word = keeps ? EditorsWord.on(task) : EditorsWord.NONE;
        return new DecidedRow(match, before, cells, reader.read(cells, settlement, day), word);
    }

    private static List<CleanCells> clean(List<TaskRequest> rows, TaskReader reader) {
        List<CleanCells> clean = new ArrayList<>();
        for (TaskRequest row : rows) {
            int place = clean.size();
            clean.add(reader.clean("/rows/" + place, row.cells(place + 1)));
        }
        return clean;
    }

    private static void refuseFaults(List<CleanCells> rows, List<TaskMatch> matches) {
        List<Violation> faults = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int number = rows.get(i).cells().number();
            if (!taken.add(number)) {
                faults.add(Violation.of("/rows/" + i + "/number", "number-taken", number));
            }
            TaskMatch match = matches.get(i);
            rows.get(i).faults().stream()
                    .filter(fault ->
                            match == null || !isCarried(fault, match.task().cells()))
                    .forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
    }

    /** What a task named while the plan still had it stays, as a problem that stops the issue: it is not what is wrong with these rows. */
    private static boolean isCarried(Violation fault, TaskCells before) {
        return switch (fault.rule()) {
            case "topic-unknown" -> before.topics().contains(fault.args().get(0));
            case "method-unknown" -> before.methods().contains(fault.args().get(0));
            default -> false;
        };
    }
}
