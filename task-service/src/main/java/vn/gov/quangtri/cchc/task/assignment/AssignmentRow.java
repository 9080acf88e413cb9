package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Locale;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.rules.standing.Lateness;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.task.store.Columns;

/** One row of the list's query, and how it becomes an answer. */
record AssignmentRow(Tuple row, AssignmentKey key, Known known) {

    static final String COLUMNS =
            Known.COLUMNS + ", a.id, a.plan_id, a.plan_number, a.task_id, a.task_number, a.task_content, a.position,"
                    + " a.agency, a.official_code, a.agency_name, a.agency_short_name, a.holder, a.phrase,"
                    + " a.born_late, m.percent, CAST(a.issued_on AS CHAR), " + AssignmentSql.WORD;

    static AssignmentRow of(Tuple row) {
        int at = Known.WIDTH;
        AssignmentKey key = new AssignmentKey(
                Columns.id(row.get(at + 1)),
                Columns.whole(row.get(at + 4)),
                Columns.whole(row.get(at + 6)),
                Columns.id(row.get(at)));
        return new AssignmentRow(row, key, Known.of(row, 0));
    }

    AssignmentSummary summary(LocalDate on, int warningDays, Locale language) {
        StandingFacts facts = known.facts(on, warningDays);
        Standing standing = Standing.of(facts, on);
        Lateness late = Lateness.of(facts, on);
        WordSummary word = WordSummary.read(text(16));
        return new AssignmentSummary(
                key.id(),
                key.planId(),
                text(2),
                Columns.id(at(3)),
                key.taskNumber(),
                text(5),
                new AgencyName(text(7), text(8), text(9), text(10)),
                text(11),
                known.role(),
                text(12),
                known.deadlineKind(),
                known.dueOn(),
                known.originalDueOn(),
                standing,
                Texts.pick(language, standing.printed(known.isStarted()), standing.en()),
                late.days(),
                late.originalDays(),
                Columns.flag(at(13)),
                known.state(),
                Columns.whole(at(14)),
                known.completedOn(),
                Columns.day(at(15)),
                OccurrenceCounts.of(known.occurrences(), on),
                word == null ? null : word.withoutResult());
    }

    private Object at(int column) {
        return row.get(Known.WIDTH + column);
    }

    private String text(int column) {
        return (String) at(column);
    }
}
