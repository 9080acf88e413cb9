package vn.gov.quangtri.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The deadlines that the grammar is tested with: what offices write, easy and hard. */
final class OfficePhrases {

    private static final String FOLDER = "task-service/src/test/resources/deadline";

    private OfficePhrases() {}

    /** @param root the repository */
    static List<String> read(Path root) throws IOException {
        List<String> phrases = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve(FOLDER))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                lines.subList(1, lines.size()).stream()
                        .map(line -> line.substring(0, line.indexOf('|')))
                        .forEach(phrases::add);
            }
        }
        return phrases;
    }
}
