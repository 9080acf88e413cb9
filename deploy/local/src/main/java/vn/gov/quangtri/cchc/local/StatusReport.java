package vn.gov.quangtri.cchc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What runs, in a table for people. */
final class StatusReport {

    private StatusReport() {}

    static String of(LocalStack stack) {
        Map<Part, Long> pids = stack.pids();
        StringBuilder report = new StringBuilder("office day " + stack.today() + "\n");
        long total = residentMegabytes(ProcessHandle.current().pid());
        for (Part part : Part.values()) {
            Long pid = pids.get(part);
            if (pid == null) {
                report.append("%-22s down%n".formatted(part));
            } else {
                long megabytes = residentMegabytes(pid);
                total += megabytes;
                report.append("%-22s process %-8d %5d MB%n".formatted(part, pid, megabytes));
            }
        }
        return report.append("%-22s %22d MB with the launcher".formatted("together", total))
                .toString();
    }

    /** What the process holds of the machine's memory; 0 where the system does not tell. */
    private static long residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
