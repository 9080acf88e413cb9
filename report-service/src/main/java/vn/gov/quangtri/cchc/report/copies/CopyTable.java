package vn.gov.quangtri.cchc.report.copies;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;

/**
 * A table of copies: one unique key, a {@code version}, and what is read.
 *
 * @param key the key's column
 * @param columns every other column but the version
 */
record CopyTable(String name, String key, List<String> columns) {

    CopyTable(String name, String key, String... columns) {
        this(name, key, List.of(columns));
    }

    /** One statement that writes a row of these events only where its version is the greater one. */
    String upsert(List<IncomingEvent> events) {
        String names = Stream.concat(Stream.of(key), Stream.concat(columns.stream(), Stream.of("version")))
                .collect(Collectors.joining(", "));
        String marks = Stream.generate(() -> "?").limit(columns.size() + 2L).collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)%s"
                .formatted(name, names, marks, IncomingEvent.orUpdate(events, columns));
    }

    String versionOf() {
        return "select version from %s where %s = ?".formatted(name, key);
    }
}
