package vn.gov.quangtri.cchc.task.tables;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Reads files in a Java of its own, and says of each what came of it. */
final class ReadMain {

    private ReadMain() {}

    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            out.println(Path.of(file).getFileName() + ": " + read(Path.of(file)));
        }
    }

    private static String read(Path file) {
        try {
            return ReadFile.of(file).tables().stream()
                            .mapToInt(table -> table.rows().size())
                            .sum()
                    + " rows";
        } catch (Refusal e) {
            return e.violations().get(0).rule();
        } catch (OutOfMemoryError e) {
            return "out of memory";
        }
    }
}
