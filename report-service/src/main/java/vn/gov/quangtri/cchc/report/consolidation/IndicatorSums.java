package vn.gov.quangtri.cchc.report.consolidation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.Named;
import vn.gov.quangtri.cchc.report.consolidation.IndicatorPart.AgencyValue;
import vn.gov.quangtri.cchc.report.consolidation.IndicatorPart.GroupSum;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.form.Answer;
import vn.gov.quangtri.cchc.report.form.AnswerStatus;
import vn.gov.quangtri.cchc.report.form.Indicator;
import vn.gov.quangtri.cchc.report.form.IndicatorType;
import vn.gov.quangtri.cchc.report.form.ReportForm;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.submission.RoundEntry;

/** Adds up the answers of the pinned versions, indicator by indicator. Missing is shown as missing, never as 0. */
final class IndicatorSums {

    private static final String MISSING = "MISSING";

    private final List<RoundEntry> entries;
    private final PlanTerms.Directory directory;
    private final FigureRows rows;

    IndicatorSums(List<RoundEntry> entries, PlanTerms.Directory directory, FigureRows rows) {
        this.entries = entries.stream()
                .filter(e -> !LedgerLine.of(e.obligation()).waived())
                .toList();
        this.directory = directory;
        this.rows = rows;
    }

    /** What a figure's row was read from. */
    private record Source(
            UUID reportId,
            Integer reportVersion,
            String sha256,
            boolean returned,
            String status,
            JsonNode value,
            String note) {}

    /** One agency's answer; null where there is none. */
    private record Given(RoundEntry entry, Answer answer) {

        String agency() {
            return entry.obligation().agency();
        }

        boolean is(AnswerStatus status) {
            return answer != null && answer.status() == status;
        }

        boolean answered() {
            return is(AnswerStatus.VALUE) || is(AnswerStatus.NONE);
        }
    }

    /** Every indicator but texts, which are not summed. */
    List<IndicatorPart> of(ReportForm form) {
        return form.indicators().stream()
                .filter(indicator -> indicator.type() != IndicatorType.TEXT)
                .map(this::part)
                .toList();
    }

    private IndicatorPart part(Indicator indicator) {
        String figure = "indicator." + indicator.key();
        List<Given> given = entries.stream()
                .filter(e -> indicator.appliesTo(e.obligation().agencyKind()))
                .map(e -> new Given(e, answer(e, indicator.key())))
                .toList();
        given.forEach(one -> rows.add(figure, one.agency(), number(indicator, one), source(one)));
        return new IndicatorPart(
                indicator.key(),
                indicator.label(),
                indicator.unit(),
                indicator.type(),
                figure,
                sum(indicator, given),
                given.size(),
                count(given, Given::answered),
                count(given, one -> one.is(AnswerStatus.NOT_AVAILABLE)),
                count(given, one -> one.is(AnswerStatus.NOT_APPLICABLE)),
                count(given, one -> one.answer() == null),
                choices(indicator, given),
                given.stream().map(IndicatorSums::value).toList(),
                directory.groups().stream().map(g -> group(indicator, g, given)).toList());
    }

    private GroupSum group(Indicator indicator, PlanTerms.Group group, List<Given> given) {
        List<Given> members = given.stream()
                .filter(one -> group.members().contains(one.agency()))
                .toList();
        return new GroupSum(
                group.key(), group.name(), sum(indicator, members), members.size(), count(members, Given::answered));
    }

    private static Answer answer(RoundEntry entry, String indicator) {
        if (entry.sent() == null) {
            return null;
        }
        return entry.sent().content().answers().stream()
                .filter(answer -> answer.indicator().equals(indicator))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal number(Indicator indicator, Given one) {
        return indicator.type().isSummed() && one.answer() != null
                ? one.answer().number()
                : null;
    }

    private static BigDecimal sum(Indicator indicator, List<Given> given) {
        if (!indicator.type().isSummed()) {
            return null;
        }
        return given.stream()
                .map(one -> number(indicator, one))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Integer> choices(Indicator indicator, List<Given> given) {
        if (indicator.type() != IndicatorType.YES_NO && indicator.type() != IndicatorType.CHOICE) {
            return null;
        }
        Map<String, Integer> counts = new TreeMap<>();
        given.stream()
                .filter(one -> one.is(AnswerStatus.VALUE))
                .forEach(one -> counts.merge(one.answer().value().asText(), 1, Integer::sum));
        return counts;
    }

    private static AgencyValue value(Given one) {
        Named agency =
                new Named(one.agency(), one.entry().obligation().agencyRef().name());
        return one.answer() == null
                ? new AgencyValue(agency, MISSING, null)
                : new AgencyValue(
                        agency, one.answer().status().name(), one.answer().value());
    }

    private static Source source(Given one) {
        if (one.entry().sent() == null) {
            return new Source(null, null, null, false, MISSING, null, null);
        }
        Answer answer = one.answer();
        return new Source(
                one.entry().sent().reportId(),
                one.entry().sent().number(),
                one.entry().sent().sha256(),
                one.entry().sent().returned(),
                answer == null ? MISSING : answer.status().name(),
                answer == null ? null : answer.value(),
                answer == null ? null : answer.note());
    }

    private static int count(List<Given> given, Predicate<Given> which) {
        return (int) given.stream().filter(which).count();
    }
}
