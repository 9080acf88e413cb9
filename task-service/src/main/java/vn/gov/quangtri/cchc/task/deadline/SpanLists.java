package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** How several named times of one statement lie to one another. */
final class SpanLists {

    private SpanLists() {}

    /** "Trước ngày 20 tháng 6, tháng 12": a day and a month; half a year and the year are no such mixture. */
    static boolean mixed(List<Span> spans) {
        List<DeadlineKind> kinds = spans.stream().map(Span::kind).distinct().toList();
        return kinds.size() > 1
                && !List.of(DeadlineKind.PERIOD, DeadlineKind.YEAR).containsAll(kinds)
                && !isReportingCycle(spans);
    }

    /** "Quý I, 6 tháng, 9 tháng và năm 2023": what offices report on through a year; in it "6 tháng" is the first half. */
    static boolean isReportingCycle(List<Span> spans) {
        List<DeadlineKind> kinds = spans.stream().map(Span::kind).toList();
        LocalDate end = spans.get(spans.size() - 1).to();
        return spans.size() > 2
                && List.of(DeadlineKind.QUARTER, DeadlineKind.PERIOD, DeadlineKind.YEAR)
                        .containsAll(kinds)
                && kinds.contains(DeadlineKind.YEAR)
                && spans.stream().map(Span::to).distinct().count() == spans.size()
                && spans.stream().allMatch(span -> span.to().getYear() == end.getYear());
    }

    /** "30/11/2023 và 25/5/2023": perhaps of the next year, perhaps a slip. */
    static boolean unordered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).to().isBefore(spans.get(i - 1).to())) {
                return true;
            }
        }
        return false;
    }

    /** "Quý IV/2023, quý I/2024": two times, or one stretch? */
    static boolean adjoining(List<Span> spans) {
        Span first = spans.get(0);
        Span second = spans.get(1);
        return spans.size() == 2
                && List.of(DeadlineKind.MONTH, DeadlineKind.QUARTER).contains(first.kind())
                && second.from().equals(first.to().plusDays(1));
    }

    /** "Quý III, chậm nhất 15/9": two bounds of one work, not two works. */
    static boolean overlap(List<Span> spans) {
        return spans.stream().anyMatch(one -> spans.stream()
                .anyMatch(other -> one != other
                        && !one.from().isAfter(other.from())
                        && !one.to().isBefore(other.to())
                        && (one.kind() != DeadlineKind.PERIOD && one.kind() != DeadlineKind.YEAR
                                || other.kind() == DeadlineKind.DATE)));
    }
}
