package vn.gov.quangtri.cchc.task.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file, and large honest ones, in a Java with less memory than the service has left. */
@Tag("long")
class HostileFilesTest {

    private static final String MEMORY = "-Xmx48m";

    @TempDir
    Path folder;

    @Test
    void refusesEachForItsReasonInLittleMemory() throws Exception {
        List<String> expected = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Hostile.all().entrySet()) {
            expected.add(file.getKey());
            files.add(written(file.getKey().split(":")[0], file.getValue()));
        }
        assertEquals(expected, read(files));
    }

    @Test
    void refusesWhatWouldHaveToBeKept() throws Exception {
        List<String> expected = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Hoards.all().entrySet()) {
            expected.add(file.getKey() + ": file-too-much");
            files.add(written(file.getKey(), file.getValue()));
        }
        assertEquals(expected, read(files));
    }

    @Test
    void readsWhatIsMuchAndNotKept() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Hoards.harmless().entrySet()) {
            files.add(written(file.getKey(), file.getValue()));
        }
        assertEquals(List.of("empty tables: 1 rows", "a picture in an attribute: 1 rows"), read(files));
    }

    @Test
    void readsFiveThousandRowsInLittleMemory() throws Exception {
        List<Path> files = List.of(
                written("xlsx", Large.xlsx(5_000)),
                written("docx", Large.docx(5_000)),
                written("csv", Large.csv(5_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("xlsx: 5001 rows", "docx: 5001 rows", "csv: 5001 rows"), read(files));
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private List<String> read(List<Path> files) throws Exception {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadMain.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readAllLines(out);
    }
}
