package vn.gov.quangtri.cchc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

/** The sample plan goes in over the API and is read back as a revision: nothing of the paper is lost, and nothing made up. */
@QuarkusTest
class OutlineRoundTripTest extends RunningService {

    /** State emblem of every paper; the same for all, so no plan holds it. */
    private static final List<String> MOTTO =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    private JsonNode plan;

    @BeforeEach
    void draftTheSampleAndReadItBack() throws Exception {
        String id = Plans.draftSample();
        plan = new ObjectMapper()
                .readTree(Plans.as(Tokens.editor())
                        .get("/api/v1/plans/" + id + "/revisions/1")
                        .asString());
    }

    @Test
    void equalsTheSourceTextButForMarksOfLayout() {
        String source = SampleData.text("ke-hoach-2023.md");
        String paper = source.substring(0, source.indexOf("\n---\n"));
        assertEquals(words(paper), words(String.join("\n", joined())));
    }

    /** Head, preamble, headings, texts, closing, recipients, signature: in the paper's order. */
    private List<String> joined() {
        List<String> lines = new ArrayList<>();
        lines.add(text("issuer").toUpperCase(Locale.ROOT));
        lines.addAll(MOTTO);
        lines.add("Số: " + text("numberAsPrinted"));
        lines.add(text("place") + ", " + text("issuedOnAsPrinted"));
        lines.add(text("documentKind").toUpperCase(Locale.ROOT));
        lines.add(text("title"));
        lines.add(text("preamble"));
        plan.get("sections").forEach(section -> join(section, lines));
        lines.add(text("closing"));
        lines.add("Nơi nhận:");
        JsonNode recipients = plan.get("recipients");
        for (int i = 0; i < recipients.size(); i++) {
            JsonNode each = recipients.get(i);
            String mark = each.has("mark") ? " " + each.get("mark").asText() : "";
            lines.add(each.get("name").asText() + mark + (i == recipients.size() - 1 ? "." : ";"));
        }
        plan.get("signature").forEach(line -> lines.add(line.asText()));
        return lines;
    }

    private static void join(JsonNode section, List<String> lines) {
        lines.add(section.get("printed").asText("") + " "
                + section.path("title").asText("") + section.path("text").asText(""));
        section.path("sections").forEach(below -> join(below, lines));
    }

    private String text(String member) {
        return plan.get(member).asText();
    }

    /** Marks of layout taken away: bold and headings, dashes before points, line breaks. The issuer's two lines are one name. */
    private static String words(String text) {
        return text.replace("*", "")
                .replaceAll("(?m)^#+ ", "")
                .replaceAll("(?m)^- ", "")
                .replaceFirst("ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ", "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "I.1, 6",
        "I.2, 4",
        "II.1, 10",
        "II.2, 5",
        "II.3, 1",
        "III, 2",
        "IV.1, 5",
        "IV.2, 5",
        "IV.3, 2",
        "IV.4, 3",
        "IV.5, 2",
        "IV.6, 2",
        "IV.7, 1",
        "IV.8, 3"
    })
    void hasEveryPointInItsPlace(String path, int points) {
        assertEquals(points, at(plan.get("sections"), path).get("sections").size());
    }

    private static JsonNode at(JsonNode sections, String path) {
        for (JsonNode section : sections) {
            String own = section.get("path").asText();
            if (own.equals(path)) {
                return section;
            }
            if (path.startsWith(own + ".")) {
                return at(section.get("sections"), path);
            }
        }
        throw new AssertionError("There is no section " + path);
    }

    private static List<String> texts(JsonNode nodes, String member) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(member).asText())
                .toList();
    }

    @Test
    void labelsTheTopicsAsThePaperDoes() {
        assertEquals(List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"), texts(plan.get("topics"), "label"));
        assertEquals("II.1.đ", plan.get("topics").get(4).get("key").asText());
        assertEquals(List.of("II.2.1", "II.2.2", "II.2.3", "II.2.4", "II.2.5"), texts(plan.get("methods"), "key"));
        assertEquals("", at(plan.get("sections"), "IV.7.1").get("label").asText());
    }

    @Test
    void knowsTheRecipientsAndWhoGetsAReport() {
        assertEquals(10, plan.get("recipients").size());
        assertEquals(
                2,
                texts(plan.get("recipients"), "purpose").stream()
                        .filter("REPORT"::equals)
                        .count());
    }

    @Test
    void saysThatNumberAndDayAreStandIns() {
        assertEquals("00/KH-UBND", text("number"));
        assertEquals("2023-04-03", text("issuedOn"));
        assertTrue(plan.get("numberStandIn").asBoolean());
        assertTrue(plan.get("issuedOnStandIn").asBoolean());
        assertTrue(plan.get("sample").asBoolean());
    }

    @Test
    void readsTheReportingDayStrictly() {
        assertEquals("2023-11-29", plan.get("reportingRule").get("dueOn").asText());
        assertEquals(4, plan.get("reportingRule").get("parties").size());
    }
}
