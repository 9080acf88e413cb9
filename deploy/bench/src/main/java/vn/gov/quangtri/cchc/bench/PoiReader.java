package vn.gov.quangtri.cchc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.gov.quangtri.cchc.local.process.ClassPath;

/**
 * POI alone, in a JVM of its own with all that a JVM does by itself, and a gigabyte: the one that Maven runs in has the quick compiler alone,
 * in which POI is several times slower than it can be.
 */
final class PoiReader implements AutoCloseable {

    private static final String HEAP = "-Xmx1g";
    /** Readings before it counts. */
    static final int WARM_UPS = 20;

    private final Process process;
    private final PrintStream ask;
    private final BufferedReader answers;

    PoiReader(Path file) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        ClassPath.current(),
                        PoiReader.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ask = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (int i = 0; i < WARM_UPS; i++) {
            cells();
        }
    }

    /** Reads the whole file once more, and says how many cells it has. */
    int cells() throws IOException {
        ask.println();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("POI's process has ended");
        }
        return Integer.parseInt(answer);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Reads the file of the first argument for each line that comes in. */
    public static void main(String[] args) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            System.out.println(AppendixFile.read(Path.of(args[0])).stream()
                    .mapToInt(List::size)
                    .sum());
        }
    }
}
