package vn.gov.quangtri.cchc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void takesTheMedianOfThePairsRatios() throws Exception {
        long[] machine = {1, 100, 1, 1, 1, 1, 1};
        int[] at = {0, 0};
        Pairs pairs = Pairs.measure(
                () -> sample(30 * machine[at[0]++]), () -> sample(10 * machine[at[1]++]), 0, machine.length);
        assertEquals(3.0, pairs.time(0.5).median());
        assertEquals(3.0, pairs.time(0.5).upper());
        assertEquals(1 / 3.0, pairs.throughput().median(), 1e-9);
    }

    @Test
    void takesTheSidesInTurnAndTheFirstOnesNotAtAll() throws Exception {
        List<String> order = new ArrayList<>();
        Pairs pairs = Pairs.measure(
                () -> {
                    order.add("A");
                    return sample(order.size() == 1 ? 1000 : 2);
                },
                () -> {
                    order.add("B");
                    return sample(1);
                },
                1,
                3);
        assertEquals("ABABBAAB", String.join("", order));
        assertEquals(2.0, pairs.time(0.5).upper());
    }

    @Test
    void drawsALineBetweenNeighbours() {
        double[] values = {1, 2, 3, 4};
        assertEquals(1.75, Quantiles.of(values, 0.25));
        assertEquals(2.5, Quantiles.of(values, 0.5));
        assertEquals(4, Quantiles.of(values, 1));
    }

    @Test
    void timesEveryOperationOfEveryClient() throws Exception {
        List<Callable<?>> operations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            operations.add(() -> {
                Thread.sleep(5);
                return null;
            });
        }
        Sample sample = Clients.run(4, operations);
        assertEquals(10, sample.nanos().length);
        assertEquals(true, sample.nanos()[0] >= 4_000_000);
    }

    private static Sample sample(long nanos) {
        return new Sample(new long[] {nanos}, nanos);
    }
}
