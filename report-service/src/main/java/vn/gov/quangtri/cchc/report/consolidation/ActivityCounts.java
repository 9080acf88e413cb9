package vn.gov.quangtri.cchc.report.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.gov.quangtri.cchc.report.activity.CountedActivity;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.ActivityPart;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.PlaceLine;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;

/** Adds up the period's activities by topic and by method, in the plan's order; what names none comes last. */
final class ActivityCounts {

    private final List<CountedActivity> activities;
    private final FigureRows rows;

    ActivityCounts(List<CountedActivity> activities, FigureRows rows) {
        this.activities = activities;
        this.rows = rows;
    }

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
        here.forEach(activity -> rows.add(figure, activity.agency(), activity.quantity(), activity));
        return new PlaceLine(
                key,
                text,
                figure,
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
}
