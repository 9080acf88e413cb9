package vn.gov.quangtri.cchc.task.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.task.assignment.Entered;

/** A short mark of what was entered when a file was downloaded: a row whose mark still fits was not touched. */
final class Mark {

    private static final int BYTES = 12;

    private Mark() {}

    static String of(Entered entered) {
        String all = Stream.of(
                        entered.percent(),
                        entered.note(),
                        entered.result(),
                        entered.completedOn(),
                        entered.documentNumber(),
                        entered.documentDate())
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining("\u0001"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
