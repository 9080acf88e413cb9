package vn.gov.quangtri.cchc.bench;

/** Quantiles with a line drawn between neighbours. */
final class Quantiles {

    private Quantiles() {}

    /** @param ascending at least one value */
    static double of(double[] ascending, double share) {
        double at = share * (ascending.length - 1);
        int below = (int) Math.floor(at);
        int above = (int) Math.ceil(at);
        return ascending[below] + (ascending[above] - ascending[below]) * (at - below);
    }
}
