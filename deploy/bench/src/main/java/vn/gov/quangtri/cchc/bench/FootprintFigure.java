package vn.gov.quangtri.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.gov.quangtri.cchc.local.Part;

/** How long each service takes to start and what every process holds in memory, against a bare Quarkus application in the same JVM. */
final class FootprintFigure implements Figure {

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        try (BareServer bare = new BareServer(ground)) {
            bare.start(new byte[1]);
            bare.stop();
            for (Part service : Part.services()) {
                Pairs pairs = Pairs.measure(() -> started(ground, service), () -> started(bare), 0, Pairs.LEAST);
                findings.say(
                        "%s is ready after %.1f s, a bare application after %.1f s: %s",
                        service, pairs.oursMillis(0.5) / 1e3, pairs.bareMillis(0.5) / 1e3, pairs.time(0.5));
            }
            bare.start(new byte[1]);
            long own = resident(bare.pid());
            long all = 0;
            for (Map.Entry<Part, Long> process : ground.system().pids().entrySet()) {
                long resident = resident(process.getValue());
                all += resident;
                findings.say(
                        "%s: %d MB resident, %.1f times a bare application",
                        process.getKey(), resident >> 10, (double) resident / own);
            }
            findings.say("all processes: %d MB; a bare application: %d MB", all >> 10, own >> 10);
        }
    }

    private static Sample started(Ground ground, Part service) {
        ground.system().stop(service);
        long begin = System.nanoTime();
        ground.system().start(service);
        long took = System.nanoTime() - begin;
        return new Sample(new long[] {took}, took);
    }

    private static Sample started(BareServer bare) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        bare.start(new byte[1]);
        long took = System.nanoTime() - begin;
        bare.stop();
        return new Sample(new long[] {took}, took);
    }

    /** In KiB. */
    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
