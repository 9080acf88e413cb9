package vn.gov.quangtri.cchc.report.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.Named;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.Passage;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.TextPart;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.form.Answer;
import vn.gov.quangtri.cchc.report.form.AnswerStatus;
import vn.gov.quangtri.cchc.report.form.Indicator;
import vn.gov.quangtri.cchc.report.form.IndicatorType;
import vn.gov.quangtri.cchc.report.form.ReportForm;
import vn.gov.quangtri.cchc.report.submission.PlaceText;
import vn.gov.quangtri.cchc.report.submission.ReportContent;
import vn.gov.quangtri.cchc.report.submission.RoundEntry;

/** Puts what agencies wrote in the plan's order: topics and methods, each followed by the questions about it, then the rest. */
final class Passages {

    private final List<RoundEntry> reported;

    Passages(List<RoundEntry> entries) {
        this.reported = entries.stream().filter(e -> e.sent() != null).toList();
    }

    List<TextPart> of(PlanTerms terms, ReportForm form) {
        List<Indicator> open = new ArrayList<>(form.indicators().stream()
                .filter(indicator -> indicator.type() == IndicatorType.TEXT)
                .toList());
        List<TextPart> parts = new ArrayList<>();
        terms.places().forEach(place -> {
            parts.add(part(place.key(), heading(place), content -> written(content, place.key())));
            open.stream().filter(i -> i.section().equals(place.key())).forEach(i -> parts.add(part(i)));
            open.removeIf(i -> i.section().equals(place.key()));
        });
        open.forEach(indicator -> parts.add(part(indicator)));
        return parts.stream().filter(part -> !part.passages().isEmpty()).toList();
    }

    private TextPart part(Indicator indicator) {
        return part(indicator.key(), indicator.label(), content -> answered(content, indicator.key()));
    }

    private TextPart part(String key, String heading, Function<ReportContent, Stream<String>> texts) {
        List<Passage> passages = reported.stream()
                .flatMap(entry -> texts.apply(entry.sent().content()).map(text -> passage(entry, text)))
                .toList();
        return new TextPart(key, heading, passages);
    }

    private static Passage passage(RoundEntry entry, String text) {
        Named agency = new Named(
                entry.obligation().agency(), entry.obligation().agencyRef().name());
        return new Passage(agency, entry.sent().reportId(), entry.sent().number(), text);
    }

    private static Stream<String> written(ReportContent content, String place) {
        return content.texts().stream().filter(text -> text.key().equals(place)).map(PlaceText::text);
    }

    private static Stream<String> answered(ReportContent content, String indicator) {
        return content.answers().stream()
                .filter(answer -> answer.indicator().equals(indicator) && answer.status() == AnswerStatus.VALUE)
                .map(Answer::value)
                .map(value -> value.asText());
    }

    private static String heading(PlanTerms.Entry place) {
        return place.title() == null || place.title().isBlank() ? place.text() : place.title();
    }
}
