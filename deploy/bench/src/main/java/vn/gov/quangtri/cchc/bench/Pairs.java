package vn.gov.quangtri.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Two sides in turn, A B B A and so on, so that a machine that grows slower or faster does so for both. What counts is the ratio of each
 * pair: its median over all pairs, with quartiles.
 */
final class Pairs {

    static final int LEAST = 7;

    private final List<Sample> ours = new ArrayList<>();
    private final List<Sample> bare = new ArrayList<>();

    private Pairs() {}

    /**
     * @param warmUps blocks of each side that do not count
     * @param pairs at least {@link #LEAST}
     */
    static Pairs measure(Side ours, Side bare, int warmUps, int pairs) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            ours.block();
            bare.block();
        }
        Pairs measured = new Pairs();
        for (int i = 0; i < pairs; i++) {
            if (i % 2 == 0) {
                measured.ours.add(ours.block());
                measured.bare.add(bare.block());
            } else {
                measured.bare.add(bare.block());
                measured.ours.add(ours.block());
            }
        }
        return measured;
    }

    List<Sample> ours() {
        return List.copyOf(ours);
    }

    /** How many times as long ours takes, at a quantile of the single operations. */
    Ratio time(double quantile) {
        return ratio((a, b) -> a.quantile(quantile) / b.quantile(quantile));
    }

    /** How many times as much ours does in a second. */
    Ratio throughput() {
        return ratio((a, b) -> a.perSecond() / b.perSecond());
    }

    /** Median over the blocks, in milliseconds. */
    double oursMillis(double quantile) {
        return millis(ours, quantile);
    }

    double bareMillis(double quantile) {
        return millis(bare, quantile);
    }

    private Ratio ratio(BiFunction<Sample, Sample, Double> of) {
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = of.apply(ours.get(i), bare.get(i));
        }
        return Ratio.of(ratios);
    }

    private static double millis(List<Sample> blocks, double quantile) {
        double[] each =
                blocks.stream().mapToDouble(b -> b.quantile(quantile)).sorted().toArray();
        return Quantiles.of(each, 0.5) / 1e6;
    }
}
