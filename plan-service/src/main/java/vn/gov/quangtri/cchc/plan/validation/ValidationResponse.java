package vn.gov.quangtri.cchc.plan.validation;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.rules.parties.Successor;

/**
 * What was found in a plan, in the caller's language.
 *
 * @param ready nothing stops the issue
 * @param appendixVersion what to pin when issuing; absent while there is no appendix
 */
record ValidationResponse(boolean ready, Long appendixVersion, List<Item> errors, List<Item> warnings) {

    /** One thing that was found, and where. */
    record Item(
            @Schema(
                    description = "Into the plan's document, or to a task's row: /tasks/<number>/…",
                    examples = "/tasks/3/leads/0")
            String pointer,

            @Schema(examples = "task-agency-ended") String rule,
            String message,

            @Schema(description = "Number of the task's row", examples = "3")
            Integer task,

            @Schema(description = "The cell as written", examples = "Sở Thông tin và Truyền thông")
            String cell,

            List<Successor> successors) {

        private static Item of(Finding finding, Words words, Locale language) {
            return new Item(
                    finding.violation().pointer(),
                    finding.violation().rule(),
                    words.message(language, finding.violation()),
                    finding.task(),
                    finding.cell(),
                    finding.successors().isEmpty() ? null : finding.successors());
        }
    }

    static ValidationResponse of(PlanCheck check, Words words, Locale language) {
        return new ValidationResponse(
                check.isReady(),
                check.appendixVersion(),
                items(check.errors(), words, language),
                items(check.warnings(), words, language));
    }

    private static List<Item> items(List<Finding> findings, Words words, Locale language) {
        return findings.stream()
                .map(finding -> Item.of(finding, words, language))
                .toList();
    }
}
