package vn.gov.quangtri.cchc.plan.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.plan.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.plan.appendix.AppendixState;
import vn.gov.quangtri.cchc.plan.appendix.TaskRepository;
import vn.gov.quangtri.cchc.plan.appendix.TaskState;
import vn.gov.quangtri.cchc.plan.directory.AgencyBook;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.validation.NameCheck.Place;

/** Looks a plan and its appendix through, everything at once, for what stops the issue and what looks odd. */
@ApplicationScoped
public class CheckPlan {

    private final AppendixRepository appendices;
    private final TaskRepository tasks;
    private final AgencyBook book;
    private final OfficeClock clock;

    CheckPlan(AppendixRepository appendices, TaskRepository tasks, AgencyBook book, OfficeClock clock) {
        this.appendices = appendices;
        this.tasks = tasks;
        this.book = book;
        this.clock = clock;
    }

    /** The whole check, from the copies of appendix and tasks. */
    public PlanCheck run(UUID planId, PlanDocument document) {
        Optional<AppendixState> appendix = appendices.of(planId);
        List<TaskState> rows = tasks.of(planId);
        NameCheck names = names(document);
        List<Finding> errors = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        DocumentCheck text = new DocumentCheck(document, names);
        text.errors(errors::add);
        text.warnings(clock.today(), warnings::add);
        int expected = appendix.map(AppendixState::taskCount).orElse(0);
        if (expected == 0) {
            errors.add(Finding.inPlan("/tasks", "no-tasks"));
        } else if (expected != rows.size()) {
            errors.add(Finding.inPlan("/tasks", "tasks-on-their-way", rows.size(), expected));
        }
        TaskCheck check = new TaskCheck(names, document.issuedOn());
        for (TaskState row : rows) {
            check.errors(row, errors::add);
            check.warnings(row, warnings::add);
        }
        return new PlanCheck(
                appendix.map(AppendixState::appendixVersion).orElse(null), List.copyOf(errors), List.copyOf(warnings));
    }

    /**
     * The check that needs no copy: the plan's own text, and whom the locked appendix says it names.
     *
     * @param named by the appendix; what the lock's answer carried
     */
    public PlanCheck again(PlanDocument document, List<PartyRef> named) {
        NameCheck names = names(document);
        List<Finding> errors = new ArrayList<>();
        new DocumentCheck(document, names).errors(errors::add);
        named.forEach(party -> names.look(party, Place.inPlan("/tasks")).ifPresent(errors::add));
        return new PlanCheck(null, List.copyOf(errors), List.of());
    }

    private NameCheck names(PlanDocument document) {
        return new NameCheck(book.open(), document.issuedOn() == null ? clock.today() : document.issuedOn());
    }
}
