package vn.gov.quangtri.cchc.task.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.base.Texts;

/**
 * What a phrase means. Members without a value are null, not left out.
 *
 * @param dueOn the last day on time by the best reading, even where it needs confirmation; the last of several milestones
 * @param recurrence an RFC 5545 rule
 * @param resolved false where no day can be known
 * @param event what a relative deadline waits for
 * @param rule name of the rule that read it
 * @param explanation in the language asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record InterpretDeadlineResponse(
        @Schema(examples = "Hoàn thành trước quý IV/2023") String phrase,
        @Schema(examples = "QUARTER") DeadlineKind kind,
        @Schema(examples = "BEFORE") Boundary boundary,
        LocalDate opensOn,
        @Schema(examples = "2023-09-30") LocalDate dueOn,
        List<Milestone> milestones,
        String recurrence,
        List<LocalDate> occurrences,
        boolean resolved,
        boolean needsConfirmation,
        List<Other> alternatives,
        String event,
        Offset offset,
        String rule,
        String explanation) {

    /** Another reading. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Other(LocalDate dueOn, String explanation) {}

    static InterpretDeadlineResponse of(Meaning m, Locale language) {
        return new InterpretDeadlineResponse(
                m.phrase(),
                m.kind(),
                m.boundary(),
                m.opensOn(),
                m.dueOn(),
                m.milestones(),
                m.recurrence(),
                m.occurrences(),
                m.resolved(),
                m.needsConfirmation(),
                m.alternatives().stream()
                        .map(a -> new Other(a.dueOn(), Texts.pick(language, a.explanation(), a.explanationEn())))
                        .toList(),
                m.event(),
                m.offset(),
                m.rule(),
                Texts.pick(language, m.explanation(), m.explanationEn()));
    }
}
