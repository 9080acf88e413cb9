package vn.gov.quangtri.cchc.bench;

import java.util.Arrays;

/**
 * One block of operations.
 *
 * @param nanos what each took, in ascending order
 * @param wall what the block took
 */
record Sample(long[] nanos, long wall) {

    Sample {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** @param share 0.5 for the median */
    double quantile(double share) {
        return Quantiles.of(Arrays.stream(nanos).asDoubleStream().toArray(), share);
    }

    double perSecond() {
        return nanos.length * 1e9 / wall;
    }
}
