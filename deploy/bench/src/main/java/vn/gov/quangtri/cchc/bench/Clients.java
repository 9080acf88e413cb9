package vn.gov.quangtri.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does operations as so many clients, each one after the other, and times each. */
final class Clients {

    private Clients() {}

    static Sample run(int clients, List<? extends Callable<?>> operations) throws Exception {
        long[] nanos = new long[operations.size()];
        CountDownLatch gate = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client;
                all.add(threads.submit(() -> {
                    gate.await();
                    for (int i = first; i < operations.size(); i += clients) {
                        long begin = System.nanoTime();
                        operations.get(i).call();
                        nanos[i] = System.nanoTime() - begin;
                    }
                    return null;
                }));
            }
            long begin = System.nanoTime();
            gate.countDown();
            for (Future<?> one : all) {
                one.get();
            }
            return new Sample(nanos, System.nanoTime() - begin);
        } finally {
            threads.shutdownNow();
        }
    }
}
