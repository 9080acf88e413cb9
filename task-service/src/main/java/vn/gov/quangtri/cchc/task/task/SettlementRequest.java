package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** What an editor says a deadline means: a last day, that there is none, that the reading is right, or what another phrase means. */
record SettlementRequest(
        @Schema(description = "The last day on time; with kind DATE alone", examples = "2023-06-30")
        LocalDate dueOn,

        @Schema(
                description =
                        "DATE (the default), ONGOING, AS_READ to confirm the reading, or AS_PHRASE to have another phrase read in"
                                + " its place",
                examples = "DATE")
        SettlementKind kind,

        @Schema(
                description =
                        "With kind AS_PHRASE alone: read by the same grammar, and confirmed with it where it asks; that of a"
                                + " suggestion, to take it over",
                examples = "định kỳ 2 tháng/lần")
        @Size(max = 500)
        String phrase,

        @NotBlank @Size(max = 2000) String reason) {

    SettlementRequest {
        kind = kind == null ? SettlementKind.DATE : kind;
        phrase = phrase == null || phrase.isBlank() ? null : Folding.clean(phrase);
    }

    /**
     * What the phrase is read to mean, where that is agreed with; null for a word over it.
     *
     * @throws Refusal where the request is not whole, or the phrase means nothing that could be agreed with
     */
    ReadAs readFrom(Task task, TaskReader reader) {
        if ((kind == SettlementKind.DATE) != (dueOn != null)) {
            throw Refusal.rule("invalid", Violation.of("/dueOn", "day-or-ongoing"));
        }
        if ((kind == SettlementKind.AS_PHRASE) != (phrase != null)) {
            throw Refusal.rule("invalid", Violation.of("/phrase", "phrase-or-kind"));
        }
        return switch (kind) {
            case DATE, ONGOING -> null;
            // An earlier word over it may have made a meaning of what has none.
            case AS_READ -> understood(reader, task.phrase, "/kind", "nothing-to-confirm");
            case AS_PHRASE -> understood(reader, phrase, "/phrase", "phrase-not-understood");
        };
    }

    private static ReadAs understood(TaskReader reader, String words, String pointer, String rule) {
        ReadAs read = reader.readAs(words);
        if (!read.isUnderstood()) {
            throw Refusal.rule("invalid", Violation.of(pointer, rule, words));
        }
        return read;
    }
}
