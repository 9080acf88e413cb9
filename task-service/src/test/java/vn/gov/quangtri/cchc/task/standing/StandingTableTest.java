package vn.gov.quangtri.cchc.task.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

/** Whoever adds up the columns of the printed table gets the sums and the rates that stand in it. */
@QuarkusTest
class StandingTableTest implements Servers {

    private UUID plan;

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void addsUpWithWhatWasAgreedOnOfOngoingWork() throws IOException {
        TestOfficeClock.set(LocalDate.of(2023, 6, 10));
        plan = Appendices.issued(List.of(
                        row(1, "Sở Tài chính; Sở Y tế; Sở Tư pháp", "Sở Nội vụ", "Quý II/2023"),
                        row(2, "Sở Tài chính; Sở Y tế; Sở Tư pháp; Sở Nội vụ", "", "Thường xuyên"),
                        row(3, "Sở Y tế", "", "sau khi có hướng dẫn của Bộ Nội vụ")))
                .id;
        act(Tokens.officer("STC"), path(1, "STC"), "/completion", Map.of("completedOn", "2023-06-10", "result", "Xong"))
                .then()
                .statusCode(200);
        agreeOn("STC", "PERFORMED");
        agreeOn("SYT", "PARTLY");
        agreeOn("STP", "NOT_PERFORMED");
        List<Number> sum = sum();
        int rated = total(sum, 4, 12);
        assertEquals(List.of(8, 6), List.of(sum.get(2).intValue(), sum.get(3).intValue()));
        assertEquals(sum.get(3).intValue(), rated);
        assertEquals(sum.get(2).intValue(), rated + total(sum, 12, 16));
        double done = sum.get(7).intValue() + sum.get(8).intValue() + sum.get(9).intValue();
        assertEquals(Math.round(1000 * done / rated) / 10.0, sum.get(17).doubleValue());
        assertEquals(33.3, sum.get(17).doubleValue());
    }

    private List<Number> sum() throws IOException {
        byte[] file = as(Tokens.observer())
                .accept(SheetWriter.TYPE)
                .get("/plans/" + plan + "/standing?on=2023-06-10")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row last = workbook.getSheetAt(0).getRow(3);
            assertEquals("Tổng cộng", last.getCell(1).getStringCellValue());
            assertEquals(
                    "Tổng số nhiệm vụ: 3; hoàn thành: 0, trong đó đúng hạn: 0.",
                    workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue());
            return IntStream.range(0, 19)
                    .<Number>mapToObj(c -> c < 2 ? 0 : last.getCell(c).getNumericCellValue())
                    .toList();
        }
    }

    private static int total(List<Number> cells, int from, int to) {
        return cells.subList(from, to).stream().mapToInt(Number::intValue).sum();
    }

    private void agreeOn(String agency, String word) {
        Map<String, String> said = Map.of("word", word, "result", "Kết quả");
        act(Tokens.officer(agency), path(2, agency), "/last-word", said).then().statusCode(200);
        act(Tokens.monitor(), path(2, agency), "/last-word/agreement", Map.of())
                .then()
                .statusCode(200);
    }

    private String path(int task, String agency) {
        return "/assignments/" + Appendices.lead(plan, task, agency).get("id");
    }
}
