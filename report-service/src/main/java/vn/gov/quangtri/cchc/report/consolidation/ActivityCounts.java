package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.ActivityPart;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.PlaceLine;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.submission.CountedActivity;
import vn.gov.quangtri.cchc.report.submission.RoundEntry;
import vn.gov.quangtri.cchc.report.submission.SentVersion;

/**
 * Adds up, by topic and by method in the plan's order, the activities that the pinned versions were sent with; what names none comes last.
 */
final class ActivityCounts {

    private final List<CountedActivity> activities;
    private final FigureRows rows;
    private final Map<UUID, SentVersion> versions = new HashMap<>();
    private final int asked;

    ActivityCounts(List<RoundEntry> entries, List<CountedActivity> activities, FigureRows rows) {
        this.activities = activities;
        this.rows = rows;
        this.asked = (int) entries.stream()
                .filter(entry -> !LedgerLine.of(entry.obligation()).waived())
                .count();
        entries.stream()
                .map(RoundEntry::sent)
                .filter(Objects::nonNull)
                .forEach(sent -> versions.put(sent.versionId(), sent));
    }

    /** What a figure's row was read from: an activity as it stood when the version was sent. */
    private record Source(
            UUID reportId,
            int reportVersion,
            String sha256,
            boolean returned,
            UUID id,
            ActivityKind kind,
            LocalDate happenedOn,
            String title,
            int quantity,
            Integer people,
            Long amount) {}

    ActivityPart of(PlanTerms terms) {
        return new ActivityPart(
                lines("activities.topic.", terms.topics(), CountedActivity::topic),
                lines("activities.method.", terms.methods(), CountedActivity::method));
    }

    private List<PlaceLine> lines(
            String figures, List<PlanTerms.Entry> places, Function<CountedActivity, String> placeOf) {
        List<PlaceLine> lines = new ArrayList<>();
        for (PlanTerms.Entry place : places) {
            String text = place.title() == null || place.title().isBlank() ? place.text() : place.title();
            lines.add(line(place.key(), text, figures + place.key(), placeOf));
        }
        PlaceLine none = line(null, null, figures + "none", placeOf);
        if (none.entries() > 0) {
            lines.add(none);
        }
        return lines;
    }

    private PlaceLine line(String key, String text, String figure, Function<CountedActivity, String> placeOf) {
        List<CountedActivity> here = activities.stream()
                .filter(activity -> Objects.equals(key, placeOf.apply(activity)))
                .toList();
        here.forEach(activity -> rows.add(figure, activity.agency(), activity.quantity(), source(activity)));
        return new PlaceLine(
                key,
                text,
                figure,
                asked,
                versions.size(),
                here.size(),
                here.stream().mapToLong(CountedActivity::quantity).sum(),
                here.stream()
                        .map(CountedActivity::people)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum(),
                here.stream()
                        .map(CountedActivity::amount)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private Source source(CountedActivity activity) {
        SentVersion sent = versions.get(activity.versionId());
        return new Source(
                sent.reportId(),
                sent.number(),
                sent.sha256(),
                sent.returned(),
                activity.id(),
                activity.kind(),
                activity.happenedOn(),
                activity.title(),
                activity.quantity(),
                activity.people(),
                activity.amount());
    }
}
