package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A meaning while it is being put together. One reader fills it, nobody shares it. */
final class Reading {

    final DeadlineKind kind;
    final String rule;
    Said said = Said.NOTHING;
    Boundary boundary;
    LocalDate opensOn;
    LocalDate dueOn;
    List<Milestone> milestones = List.of();
    String recurrence;
    List<LocalDate> occurrences = List.of();
    boolean resolved = true;
    boolean needsConfirmation;

    /** Of a day or month without its year. */
    boolean yearless;

    final List<Alternative> alternatives = new ArrayList<>();
    String event;
    Offset offset;

    Reading(DeadlineKind kind, String rule) {
        this.kind = kind;
        this.rule = rule;
    }

    static Reading unresolved(String rule, Said why) {
        Reading reading = new Reading(DeadlineKind.UNRESOLVED, rule);
        reading.resolved = false;
        reading.said = why;
        return reading;
    }

    /** Unresolved, with the day that was read as one that may be meant. */
    static Reading instead(String rule, Said why, Reading read) {
        Reading reading = unresolved(rule, why);
        reading.alternatives.add(new Alternative(read.dueOn, read.said));
        return reading;
    }

    Reading say(Said words) {
        said = said.then(words);
        return this;
    }

    /** Marks it for an editor, with the reason. */
    Reading doubt(Said why) {
        needsConfirmation = true;
        said = said.remark(why);
        return this;
    }

    /** The days that somebody watches: the milestones, the occurrences, or the one due day. */
    List<LocalDate> watched() {
        if (!milestones.isEmpty()) {
            return milestones.stream().map(Milestone::dueOn).toList();
        }
        return !occurrences.isEmpty() ? occurrences : dueOn == null ? List.of() : List.of(dueOn);
    }

    boolean is(DeadlineKind other) {
        return kind == other;
    }

    Meaning meaning(String phrase) {
        return new Meaning(
                phrase,
                kind,
                boundary,
                opensOn,
                dueOn,
                milestones,
                recurrence,
                occurrences,
                resolved,
                needsConfirmation,
                alternatives,
                event,
                offset,
                rule,
                said.vi(),
                said.en());
    }
}
