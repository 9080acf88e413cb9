package vn.gov.quangtri.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, in the lines that are shown and kept. */
final class Findings {

    private final List<String> lines = new ArrayList<>();

    void say(String pattern, Object... values) {
        String line = String.format(Locale.ROOT, pattern, values);
        lines.add(line);
        System.out.println(line);
    }

    /** The three figures that every comparison gives. */
    void compare(String what, Pairs pairs) {
        for (double quantile : new double[] {0.5, 0.99}) {
            say(
                    "%s: p%.0f %.2f ms against %.2f ms, %s",
                    what, quantile * 100, pairs.oursMillis(quantile), pairs.bareMillis(quantile), pairs.time(quantile));
        }
        say("%s: throughput %s", what, pairs.throughput());
    }

    /** How many operations a second, of each block. */
    void rate(String what, List<Sample> blocks) {
        double[] each = blocks.stream().mapToDouble(Sample::perSecond).sorted().toArray();
        say(
                "%s: %.0f a second (quartiles %.0f–%.0f)",
                what, Quantiles.of(each, 0.5), Quantiles.of(each, 0.25), Quantiles.of(each, 0.75));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
