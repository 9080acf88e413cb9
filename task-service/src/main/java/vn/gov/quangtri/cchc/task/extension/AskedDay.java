package vn.gov.quangtri.cchc.task.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.extension.Asked;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

/**
 * What an agency says when it asks for an extension of its work.
 *
 * @param occurrence of work that is owed on several days the one that is meant, by its original due day; null for other work
 */
record AskedDay(LocalDate occurrence, Asked asked) {

    /** The day that is meant, of all that can be moved; refuses and tells those that are open where it is none of them. */
    ExtendableWork chosen(List<ExtendableWork> days) {
        return days.stream()
                .filter(day -> Objects.equals(day.occurrence(), occurrence))
                .findFirst()
                .orElseThrow(() -> Refusal.rules("extension-refused", List.of(unnamed(days))));
    }

    private Violation unnamed(List<ExtendableWork> days) {
        if (days.get(0).occurrence() == null) {
            return Violation.of("/occurrence", "no-occurrences", occurrence);
        }
        String open = days.stream()
                .filter(day -> day.state().isOpen())
                .map(day -> day.occurrence().toString())
                .collect(Collectors.joining(", "));
        return occurrence == null
                ? Violation.of("/occurrence", "occurrence-missing", open)
                : Violation.of("/occurrence", "occurrence-unknown", occurrence, open);
    }
}
