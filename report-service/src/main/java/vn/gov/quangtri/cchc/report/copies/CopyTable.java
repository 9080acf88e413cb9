package vn.gov.quangtri.cchc.report.copies;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * One statement that writes a row only where its version is the greater one, or another comparison holds. The version is assigned last: MySQL assigns from left to
     * right, and every comparison must still see the stored one.
     */
    String upsert(String than) {
        String names = Stream.concat(Stream.of(key), Stream.concat(columns.stream(), Stream.of("version")))
                .collect(Collectors.joining(", "));
        String marks = Stream.generate(() -> "?").limit(columns.size() + 2L).collect(Collectors.joining(", "));
        String newer = Stream.concat(columns.stream(), Stream.of("version"))
                .map(c -> "%1$s = if(values(version) %2$s version, values(%1$s), %1$s)".formatted(c, than))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s) on duplicate key update %s".formatted(name, names, marks, newer);
    }

    String versionOf() {
        return "select version from %s where %s = ?".formatted(name, key);
    }
}
