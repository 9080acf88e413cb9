package vn.gov.quangtri.cchc.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {

    private final SampleFiles files = new SampleFiles(Path.of("../data"));

    @Test
    void readsTheDirectoryWithListsAndWithoutEmptyCells() {
        JsonNode directory = Api.JSON.valueToTree(files.directory());
        assertEquals(44, directory.path("agencies").size());
        JsonNode office = directory.path("agencies").get(0);
        assertEquals("VPUB", office.path("key").asText());
        assertEquals(3, office.path("aliases").size());
        assertFalse(office.has("validTo"));
        JsonNode ended = directory.path("agencies").get(2);
        assertEquals("2025-02-28", ended.path("validTo").asText());
        assertEquals(4, directory.path("groups").size());
        assertEquals(22, directory.path("groups").get(0).path("members").size());
        assertEquals(
                "SNV", directory.path("groups").get(0).path("members").get(1).asText());
        assertEquals(10, directory.path("successions").size());
        assertEquals(
                "STC", directory.path("successions").get(0).path("to").get(0).asText());
    }

    @Test
    void readsTheAppendixAsItIsTyped() {
        JsonNode rows = Api.JSON.valueToTree(files.appendix("phu-luc-2023.csv")).path("rows");
        assertEquals(9, rows.size());
        assertEquals(1, rows.get(0).path("number").asInt());
        assertEquals(
                "Văn phòng UBND tỉnh; Sở Nội vụ;", rows.get(3).path("leads").asText());
        assertEquals(
                "Hoàn thành trước quý IV/2023", rows.get(1).path("deadline").asText());
        assertEquals("CONSOLIDATED_REPORT", rows.get(8).path("fulfilledBy").asText());
        assertTrue(rows.get(0).path("fulfilledBy").isMissingNode());
    }

    @Test
    void groupsTheDaysOffByYear() {
        Map<Integer, List<Map<String, String>>> days = files.workingDays();
        assertEquals(List.of(2023, 2024), List.copyOf(days.keySet()));
        assertEquals(17, days.get(2023).size());
        assertEquals(15, days.get(2024).size());
        assertEquals("HOLIDAY", days.get(2023).get(0).get("kind"));
    }

    @Test
    void readsThePlanByItsNumberAndYear() {
        JsonNode plan = files.plan("plan-2023.json");
        assertEquals("00/KH-UBND", plan.path("number").asText());
        assertEquals(2023, plan.path("year").asInt());
    }

    @Test
    void readsAFileWithoutByteOrderMarkAndWithQuotedLineBreaks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "key,name\nA,\"hai\ndòng, một ô\"\n");
        assertEquals(List.of(Map.of("key", "A", "name", "hai\ndòng, một ô")), CsvFile.read(file));
        assertEquals(List.of("x", "y"), CsvFile.several(" x || y|"));
    }
}
