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

    List<String> lines() {
        return List.copyOf(lines);
    }
}
