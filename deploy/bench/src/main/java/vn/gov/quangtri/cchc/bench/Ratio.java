package vn.gov.quangtri.cchc.bench;

import java.util.Arrays;
import java.util.Locale;

/** A ratio's median over all pairs, with its quartiles. */
record Ratio(double lower, double median, double upper) {

    static Ratio of(double... ratios) {
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        return new Ratio(Quantiles.of(sorted, 0.25), Quantiles.of(sorted, 0.5), Quantiles.of(sorted, 0.75));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f× (%.2f–%.2f)", median, lower, upper);
    }
}
