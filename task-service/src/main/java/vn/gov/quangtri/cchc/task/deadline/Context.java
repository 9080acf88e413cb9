package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a phrase is read in.
 *
 * @param planYear the plan's year, which bounds what recurs and what goes on
 * @param year the year that a date without one has
 * @param options how the plan reads
 * @param hopeless the stretches of this one phrase that are known to be no statement; a phrase is tried in many cuts
 */
record Context(int planYear, int year, DeadlineOptions options, Set<String> hopeless) {

    Context(int planYear, int year, DeadlineOptions options) {
        this(planYear, year, options, new HashSet<>());
    }

    Context in(int other) {
        return new Context(planYear, other, options);
    }

    LocalDate yearStart() {
        return LocalDate.of(planYear, 1, 1);
    }

    LocalDate yearEnd() {
        return LocalDate.of(planYear, 12, 31);
    }

    /** What tells a stretch of tokens from every other one of its phrase. */
    static String stretch(List<Token> tokens) {
        return tokens.get(0).start() + ":" + tokens.get(tokens.size() - 1).end() + ":" + tokens.size();
    }
}
