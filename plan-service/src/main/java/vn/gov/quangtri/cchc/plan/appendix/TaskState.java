package vn.gov.quangtri.cchc.plan.appendix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The fields of {@code task/1} that this service reads.
 *
 * @param number the row's number in the appendix
 * @param problems what stops the issue as task-service sees it
 */
public record TaskState(
        UUID id,
        long version,
        UUID planId,
        int number,
        String leadText,
        String coordinatingText,
        List<Party> leads,
        List<Party> coordinators,
        Deadline deadline,
        List<Problem> problems) {

    public TaskState {
        leads = leads == null ? List.of() : List.copyOf(leads);
        coordinators = coordinators == null ? List.of() : List.copyOf(coordinators);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** One part of a cell and who is meant. New types read as such, so they are text. */
    public record Party(String text, String type, String key, String name) {

        public boolean isAgency() {
            return "AGENCY".equals(type) && key != null;
        }

        public boolean isGroup() {
            return "GROUP".equals(type) && key != null;
        }

        public boolean isUnspecified() {
            return "UNSPECIFIED".equals(type);
        }
    }

    /** What the time cell means, with the explanation in both languages. */
    public record Deadline(
            String phrase,
            String kind,
            LocalDate dueOn,
            boolean resolved,
            boolean needsConfirmation,
            String explanation,
            String explanationEn) {}

    /** One thing that stops the issue; the pointer leads into the task. */
    public record Problem(String pointer, String rule, List<String> args) {

        public Problem {
            args = args == null ? List.of() : List.copyOf(args);
        }
    }
}
