package vn.gov.quangtri.cchc.plan.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.plan.appendix.TaskState;
import vn.gov.quangtri.cchc.plan.appendix.TaskState.Party;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.plan.validation.NameCheck.Place;

/**
 * What the tasks need before the plan can be issued. Task-service says what stops a task; whether a named agency exists on the plan's day is
 * asked here anew, since agencies and the plan's day are this service's own and its word on them is the younger one.
 */
final class TaskCheck {

    /** Said here with successors and cells; not twice. */
    private static final Set<String> ASKED_HERE = Set.of("agency-ended", "agency-not-yet");

    private static final String UNCONFIRMED = "deadline-unconfirmed";
    private static final String RELATIVE = "RELATIVE";

    private final NameCheck names;
    private final LocalDate issuedOn;

    TaskCheck(NameCheck names, LocalDate issuedOn) {
        this.names = names;
        this.issuedOn = issuedOn;
    }

    void errors(TaskState task, Consumer<Finding> errors) {
        for (TaskState.Problem problem : task.problems()) {
            if (!ASKED_HERE.contains(problem.rule())) {
                errors.accept(told(task, problem));
            }
        }
        if (task.problems().isEmpty() && task.leads().stream().noneMatch(TaskCheck::isNamed)) {
            errors.accept(Finding.inTask(task.number(), task.leadText(), "/leads", "task-lead-missing", task.number()));
        }
        names(task, "/leads/", task.leads(), task.leadText(), errors);
        names(task, "/coordinators/", task.coordinators(), task.coordinatingText(), errors);
    }

    private void names(TaskState task, String at, List<Party> parties, String cell, Consumer<Finding> errors) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (isNamed(party)) {
                PartyRef ref = new PartyRef(party.isGroup() ? PartyType.GROUP : PartyType.AGENCY, party.key());
                names.look(ref, new Place(at + i, task.number(), cell)).ifPresent(errors);
            }
        }
    }

    /** Task-service's problem in this service's words: the row, the cell, then what task-service adds. */
    private static Finding told(TaskState task, TaskState.Problem problem) {
        String cell = cell(task, problem.pointer());
        List<Object> args = new ArrayList<>();
        args.add(task.number());
        args.add(orDash(cell));
        if (UNCONFIRMED.equals(problem.rule()) && task.deadline() != null) {
            args.add(orDash(task.deadline().explanation()));
            args.add(orDash(task.deadline().explanationEn()));
        } else {
            args.addAll(problem.args());
        }
        return Finding.inTask(task.number(), cell, problem.pointer(), "task-" + problem.rule(), args.toArray());
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "–" : text;
    }

    private static String cell(TaskState task, String pointer) {
        if (pointer.startsWith("/leads")) {
            return task.leadText();
        }
        if (pointer.startsWith("/coordinators")) {
            return task.coordinatingText();
        }
        return pointer.startsWith("/deadline") && task.deadline() != null
                ? task.deadline().phrase()
                : null;
    }

    void warnings(TaskState task, Consumer<Finding> warnings) {
        int number = task.number();
        long leads = task.leads().stream().filter(TaskCheck::isNamed).count();
        if (leads > 1) {
            warnings.accept(Finding.inTask(number, task.leadText(), "/leads", "task-several-leads", number, leads));
        }
        unspecified(task, "/leads/", task.leads(), task.leadText(), warnings);
        unspecified(task, "/coordinators/", task.coordinators(), task.coordinatingText(), warnings);
        TaskState.Deadline deadline = task.deadline();
        if (deadline == null) {
            return;
        }
        String phrase = deadline.phrase();
        if (RELATIVE.equals(deadline.kind()) && deadline.dueOn() == null) {
            warnings.accept(Finding.inTask(number, phrase, "/deadline", "task-deadline-relative", number, phrase));
        }
        if (deadline.needsConfirmation() && isUntold(task)) {
            warnings.accept(Finding.inTask(number, phrase, "/deadline", "task-deadline-to-confirm", number, phrase));
        }
        if (issuedOn != null && deadline.dueOn() != null && deadline.dueOn().isBefore(issuedOn)) {
            warnings.accept(
                    Finding.inTask(number, phrase, "/deadline", "task-born-late", number, deadline.dueOn(), issuedOn));
        }
    }

    /** What stops the issue need not be warned of as well. */
    private static boolean isUntold(TaskState task) {
        return task.problems().stream().noneMatch(problem -> UNCONFIRMED.equals(problem.rule()));
    }

    private static void unspecified(
            TaskState task, String at, List<Party> parties, String cell, Consumer<Finding> warnings) {
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).isUnspecified()) {
                warnings.accept(Finding.inTask(
                        task.number(),
                        cell,
                        at + i,
                        "task-part-unspecified",
                        task.number(),
                        parties.get(i).text()));
            }
        }
    }

    private static boolean isNamed(Party party) {
        return party.isAgency() || party.isGroup();
    }
}
