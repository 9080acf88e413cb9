package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;
import vn.gov.quangtri.cchc.rules.parties.Cell;
import vn.gov.quangtri.cchc.rules.parties.CellResolver;
import vn.gov.quangtri.cchc.rules.parties.Directory;
import vn.gov.quangtri.cchc.task.deadline.DeadlineKind;
import vn.gov.quangtri.cchc.task.deadline.Meaning;
import vn.gov.quangtri.cchc.task.deadline.Offset;

/** Reads tasks of one plan: who is meant on the plan's day, when it is due in the plan's year, and what stops the issue. */
final class TaskReader {

    /** The most that one cell may name: more are a group, or another task's. A task must fit into its event. */
    static final int MOST_PARTIES = 150;

    private final CellResolver cells;
    private final PlanBasis basis;
    private final WorkingDays workingDays;
    /** Many rows of an appendix name the same agencies. */
    private final Map<String, Cell> known = new HashMap<>();

    private final Map<String, CellReading> leading = new HashMap<>();
    private final Map<String, CellReading> helping = new HashMap<>();
    /** And are due by the same words. */
    private final Map<String, Meaning> phrases = new HashMap<>();

    TaskReader(Directory names, PlanBasis basis, WorkingDays workingDays) {
        this.cells = new CellResolver(names);
        this.basis = basis;
        this.workingDays = workingDays;
    }

    PlanBasis basis() {
        return basis;
    }

    /**
     * The cells as they may be kept: who does the work is an agency, so names and numbers of persons are left out.
     *
     * @param at pointer of the row in what was sent, empty where that is the row
     */
    CleanCells clean(String at, TaskCells typed) {
        Cell leads = cell(typed.leads());
        Cell coordinators = cell(typed.coordinators());
        List<Violation> faults = new ArrayList<>();
        requireFew(at + "/leads", leads, faults);
        requireFew(at + "/coordinators", coordinators, faults);
        TaskCells kept = new TaskCells(
                typed.number(),
                typed.content(),
                typed.expectedResult(),
                leads.text(),
                coordinators.text(),
                typed.phrase(),
                typed.note(),
                typed.leadMode(),
                typed.topics(),
                typed.methods(),
                typed.fulfilledBy());
        faults.addAll(basis.items().faults(at, kept));
        return new CleanCells(kept, faults);
    }

    private static void requireFew(String pointer, Cell cell, List<Violation> faults) {
        if (cell.items().size() > MOST_PARTIES) {
            faults.add(Violation.of(pointer, "too-many-parties", cell.items().size(), MOST_PARTIES));
        }
    }

    private Cell cell(String text) {
        return known.computeIfAbsent(text, t -> cells.resolve(t, basis.day()));
    }

    /** What the task's cells mean now. */
    TaskMeaning read(Task task) {
        return read(task.cells(), task.settlement, task.eventDay);
    }

    /**
     * What a task of these cells would mean.
     *
     * @param settlement what an editor said of its deadline, or null
     * @param eventDay the day of its event, or null
     */
    TaskMeaning read(TaskCells task, Settlement settlement, EventDay eventDay) {
        NamedParties named = named(task.leads(), task.coordinators());
        Deadline deadline = deadline(task, settlement, eventDay);
        List<Problem> problems = new ArrayList<>(named.problems());
        problems.addAll(basis.items().unknown(task.topics(), task.methods()));
        if (!deadline.isUnderstood()) {
            problems.add(Problem.of("/deadline", "deadline-unresolved", task.phrase()));
        } else if (deadline.needsConfirmation()) {
            problems.add(Problem.of(
                    "/deadline",
                    "deadline-unconfirmed",
                    task.phrase(),
                    deadline.explanation(),
                    deadline.explanationEn()));
        }
        return new TaskMeaning(named.leads(), named.coordinators(), deadline, problems);
    }

    /** Who is meant by the two cells. */
    NamedParties named(String leadCell, String coordinatingCell) {
        CellReading leads = leading.computeIfAbsent(
                leadCell, text -> CellReading.of("/leads", cell(text).items()));
        CellReading coordinators = helping.computeIfAbsent(
                coordinatingCell,
                text -> CellReading.of("/coordinators", cell(text).items()));
        List<Problem> problems = new ArrayList<>();
        if (!leads.namesSomebody()) {
            problems.add(Problem.of("/leads", "lead-unspecified", leadCell));
        }
        problems.addAll(leads.problems());
        problems.addAll(coordinators.problems());
        return new NamedParties(leads.parties(), coordinators.parties(), problems);
    }

    /**
     * The last day on time that goes with an event's day.
     *
     * @param onlyCounted what the phrase counts may not be overruled
     * @throws vn.gov.quangtri.cchc.kit.base.Refusal where the deadline waits for no event
     */
    EventDueDay dueDay(Task task, LocalDate on, boolean onlyCounted) {
        task.deadline.requireRelative(task.number);
        Offset offset = meaning(task.readFrom()).offset();
        LocalDate counted = offset == null ? null : offset.dueOn(on, workingDays);
        boolean precedes = counted == null ? task.deadline.isBefore() : counted.isBefore(on);
        return new EventDueDay(on, counted, precedes, onlyCounted);
    }

    /** What there is to agree with. */
    ReadAs readAs(String phrase) {
        Meaning now = meaning(phrase);
        return ReadAs.of(
                now.kind() == DeadlineKind.RECURRING
                        ? DeadlineReading.meaning(phrase, basis.unissued(), workingDays)
                        : now);
    }

    private Deadline deadline(TaskCells task, Settlement said, EventDay eventDay) {
        String words = Settlement.readFrom(said, task.phrase());
        Deadline read = DeadlineReading.of(task.phrase(), meaning(words), task.content(), basis, workingDays);
        Deadline meant = said == null ? read : read.settled(said, said.agreesWith(words, this));
        return eventDay != null && meant.isRelative() ? meant.counted(task.number(), eventDay) : meant;
    }

    private Meaning meaning(String phrase) {
        return phrases.computeIfAbsent(phrase, p -> DeadlineReading.meaning(p, basis, workingDays));
    }
}
