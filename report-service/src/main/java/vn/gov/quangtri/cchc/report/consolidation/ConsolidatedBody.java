package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a consolidated report says. Every number has a {@code figure}, by which its rows are opened.
 *
 * @param asOf the office's day on which it was drawn up
 */
record ConsolidatedBody(
        Head head,
        LocalDate asOf,
        ReportedPart reported,
        StandingPart standings,
        List<IndicatorPart> indicators,
        ActivityPart activities,
        List<TextPart> texts) {

    /** @param sample the plan is invented, or has stand-ins for what could not be read */
    record Head(
            UUID roundId,
            String roundTitle,
            UUID planId,
            String planNumber,
            String planTitle,
            boolean sample,
            LocalDate periodFrom,
            LocalDate cutOffOn,
            LocalDate dueOn) {}

    /** @param counts how many leads' or coordinators' parts stand so, by standing */
    record StandingPart(Map<String, Integer> counts, List<TaskLine> byTask, List<AgencyLine> byAgency) {

        record TaskLine(int number, String content, Map<String, Integer> counts) {}

        record AgencyLine(Named agency, Map<String, Integer> counts) {}
    }

    record ActivityPart(List<PlaceLine> byTopic, List<PlaceLine> byMethod) {}

    /**
     * What was done about a topic or by a method, by the agencies whose reports count; without a key: what names none.
     *
     * @param asked how many agencies owe a report, waived ones left out ("m" of "n of m")
     * @param answered of how many a report counts, and with it what they did ("n")
     * @param amount whole VND
     */
    record PlaceLine(
            String key,
            String text,
            String figure,
            int asked,
            int answered,
            int entries,
            long quantity,
            long people,
            long amount) {}

    /** What agencies wrote on one point, in the plan's order. */
    record TextPart(String key, String heading, List<Passage> passages) {}

    record Passage(Named agency, UUID reportId, int reportVersion, String text) {}

    /** An agency by key and the name of the plan's day. */
    record Named(String key, String name) {}
}
