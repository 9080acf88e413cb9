package vn.gov.quangtri.cchc.e2e;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The outline of a revision as the API answered it, and the words of the paper to hold it against. */
final class Outline {

    private final JsonPath revision;

    Outline(JsonPath revision) {
        this.revision = revision;
    }

    int points(String... path) {
        return labels(path).size();
    }

    List<String> labels(String... path) {
        List<Map<String, Object>> level = revision.getList("sections");
        for (String label : path) {
            level = children(level.stream()
                    .filter(section -> label.equals(section.get("label")))
                    .findFirst()
                    .orElseThrow());
        }
        return level.stream().map(section -> (String) section.get("label")).toList();
    }

    /** All that was said, in order, as bare letters and digits: marks of layout are not words. */
    String joined() {
        StringBuilder words = new StringBuilder(bare(revision.getString("preamble")));
        append(words, revision.getList("sections"));
        words.append(bare(revision.getString("closing"))).append(bare("Nơi nhận"));
        List<Map<String, Object>> recipients = revision.getList("recipients");
        recipients.forEach(
                recipient -> words.append(bare(recipient.get("name"))).append(bare(recipient.get("mark"))));
        return words.toString();
    }

    private static void append(StringBuilder words, List<Map<String, Object>> sections) {
        for (Map<String, Object> section : sections) {
            words.append(bare(section.get("label")))
                    .append(bare(section.get("title")))
                    .append(bare(section.get("text")));
            append(words, children(section));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> children(Map<String, Object> section) {
        return (List<Map<String, Object>>) section.getOrDefault("sections", List.of());
    }

    /** The source text from the preamble to the last recipient, as bare letters and digits. */
    static String ofThePaper() {
        try {
            String paper = Files.readString(Path.of("../data/ke-hoach-2023.md"));
            int from = paper.indexOf("Thực hiện Kế hoạch cải cách");
            int to = paper.indexOf("[không đọc được: quyền hạn");
            return bare(paper.substring(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(Object text) {
        return text == null ? "" : text.toString().replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
