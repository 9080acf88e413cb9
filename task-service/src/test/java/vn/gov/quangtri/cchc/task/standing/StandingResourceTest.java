package vn.gov.quangtri.cchc.task.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

@QuarkusTest
class StandingResourceTest implements Servers {

    @Test
    void showsEveryAgencyToEveryAgency() {
        UUID plan = plan();
        for (String token : List.of(Tokens.officer("STP"), Tokens.observer(), Tokens.finance(), Tokens.monitor())) {
            ask(token, plan, "?by=agency&on=2023-12-31").statusCode(200).body("rows.key", contains("SNV", "STC"));
        }
    }

    @Test
    void saysNoRateWhereNothingIsRated() {
        ask(Tokens.observer(), plan(), "?by=task&on=2023-12-31")
                .statusCode(200)
                .body("rows.label", contains("1. Nhiệm vụ 1", "2. Nhiệm vụ 2"))
                .body("rows[0].rated", equalTo(1))
                .body("rows[0].onTimeRate", equalTo(0.0f))
                .body("rows[1].rated", equalTo(0))
                .body("rows[1].onTimeRate", nullValue());
    }

    @Test
    void knowsNothingFromBeforeThePlansDay() {
        ask(Tokens.observer(), plan(), "?on=2023-04-02").statusCode(200).body("total.lead.total", equalTo(0));
    }

    @Test
    void refusesOperatorsStrangersAndWhatIsNotThere() {
        UUID plan = plan();
        ask(Tokens.admin(), plan, "").statusCode(403);
        ask(Tokens.officerWithoutAgency(), plan, "").statusCode(403);
        ask(Tokens.observer(), UUID.randomUUID(), "").statusCode(404);
        ask(Tokens.observer(), plan, "?by=month").statusCode(422).body("violations.pointer", contains("/by"));
        RestAssured.given().get("/api/v1/plans/" + plan + "/standing").then().statusCode(401);
        PlanFixture draft = PlanFixture.draft();
        Wire.plan(draft);
        ask(Tokens.observer(), draft.id, "").statusCode(404);
        ask(Tokens.monitor(), draft.id, "").statusCode(200);
    }

    @Test
    void countsCancelledCoordinatorsWithTheCoordinators() {
        PlanFixture plan = issued();
        Wire.plan(plan.ended("REVOKED"));
        Wire.until(() -> Appendices.assignments(plan.id, "&standing=CANCELLED").size() == 3);
        ask(Tokens.observer(), plan.id, "")
                .body("total.lead.total", equalTo(2))
                .body("total.lead.cancelled", equalTo(2))
                .body("total.coordinating", equalTo(1));
    }

    @Test
    void countsAnAgencyOfSeveralGroupsInEachAndOnceInTheTotal() {
        PlanFixture plan = issued();
        Wire.plan(plan.withGroup("KHOI_TC", "Khối tài chính", "STC", "SKHDT"));
        ask(Tokens.observer(), plan.id, "?by=group&on=2023-12-31")
                .statusCode(200)
                .body("rows.findAll { it.lead.total > 0 }.key", contains("SO_BAN_NGANH", "KHOI_TC"))
                .body("rows.findAll { it.lead.total > 0 }.lead.total", contains(2, 1))
                .body("total.lead.total", equalTo(2));
    }

    @Test
    void writesTheTableThatOfficesPrint() throws IOException {
        UUID plan = plan();
        byte[] file = as(Tokens.observer())
                .accept(SheetWriter.TYPE)
                .get("/plans/" + plan + "/standing?by=agency&on=2023-12-31")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("tinh-hinh-2023-12-31.xlsx"))
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(
                    "Tình hình thực hiện Kế hoạch số 00/KH-UBND ngày 03/04/2023 (số, ngày là tạm ghi), tính đến ngày 31/12/2023",
                    text(sheet, 0, 0));
            assertEquals(
                    List.of(
                            "STT",
                            "Cơ quan, đơn vị",
                            "Tổng số việc chủ trì",
                            "Số việc tính tỷ lệ",
                            "Chưa thực hiện",
                            "Đang thực hiện trong hạn",
                            "Quá hạn chưa hoàn thành",
                            "Hoàn thành đúng hạn",
                            "Hoàn thành quá hạn",
                            "Thường xuyên: đã thực hiện",
                            "Thường xuyên: thực hiện một phần",
                            "Thường xuyên: không thực hiện",
                            "Thường xuyên: chưa có kết luận",
                            "Không còn kỳ phải thực hiện",
                            "Chờ mốc thời gian",
                            "Hủy",
                            "Phối hợp",
                            "Tỷ lệ hoàn thành (%)",
                            "Tỷ lệ đúng hạn (%)"),
                    IntStream.range(0, 19).mapToObj(c -> text(sheet, 1, c)).toList());
            assertEquals("Sở Nội vụ", text(sheet, 2, 1));
            assertTrue(sheet.getRow(2).getCell(1).getCellStyle().getQuotePrefixed());
            assertEquals(List.of(1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), numbers(sheet, 2, 19));
            assertEquals("Tổng cộng", text(sheet, 4, 1));
            assertEquals(List.of(2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0), numbers(sheet, 4, 19));
        }
        as(Tokens.observer())
                .accept(SheetWriter.TYPE)
                .get("/plans/" + UUID.randomUUID() + "/standing")
                .then()
                .statusCode(404)
                .contentType(containsString("problem+json"));
        as(Tokens.admin())
                .accept(SheetWriter.TYPE)
                .get("/plans/" + plan + "/standing")
                .then()
                .statusCode(403);
        RestAssured.given()
                .accept(SheetWriter.TYPE)
                .get("/api/v1/plans/" + plan + "/standing")
                .then()
                .statusCode(401);
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<Integer> numbers(XSSFSheet sheet, int row, int columns) {
        return IntStream.range(2, columns)
                .mapToObj(column -> (int) sheet.getRow(row).getCell(column).getNumericCellValue())
                .toList();
    }

    @Test
    void givesAPointForEachStepAndForTheLastDay() {
        UUID plan = plan();
        ask(Tokens.observer(), plan, "/series?from=2023-06-20&to=2023-07-05&step=week")
                .statusCode(200)
                .body("points.on", contains("2023-06-20", "2023-06-27", "2023-07-04", "2023-07-05"))
                .body("points.lead.overdue", contains(0, 0, 1, 1))
                .body("points.coordinating", contains(1, 1, 1, 1));
        ask(Tokens.observer(), plan, "/series?from=2023-01-31&to=2023-03-31&step=month")
                .body("points.on", contains("2023-01-31", "2023-02-28", "2023-03-31"))
                .body("points.lead.total", contains(0, 0, 0));
        ask(Tokens.observer(), plan, "/series?to=2023-04-03")
                .body("points.on", contains("2023-04-03"))
                .body("points.lead.total", contains(2));
        ask(Tokens.observer(), plan, "/series?agency=STC&to=2023-04-04&step=day")
                .body("points.lead.total", contains(1, 1))
                .body("points.coordinating", contains(1, 1));
    }

    @Test
    void refusesASeriesThatCannotBe() {
        UUID plan = plan();
        ask(Tokens.observer(), plan, "/series?from=2023-05-02&to=2023-05-01")
                .statusCode(422)
                .body("violations.rule", contains("day-before-first"));
        ask(Tokens.observer(), plan, "/series?from=2022-01-01&to=2023-12-31&step=day")
                .statusCode(422)
                .body("violations.rule", contains("too-many-days"));
        ask(Tokens.observer(), plan, "/series?step=year").statusCode(422).body("violations.pointer", contains("/step"));
        ask(Tokens.admin(), plan, "/series").statusCode(403);
        ask(Tokens.officerWithoutAgency(), plan, "/series").statusCode(403);
        ask(Tokens.observer(), UUID.randomUUID(), "/series").statusCode(404);
        RestAssured.given()
                .get("/api/v1/plans/" + plan + "/standing/series")
                .then()
                .statusCode(401);
    }

    private static UUID plan() {
        return issued().id;
    }

    private static PlanFixture issued() {
        return Appendices.issued(List.of(
                row(1, "Sở Nội vụ", "Sở Tài chính", "Quý II/2023"), row(2, "Sở Tài chính", "", "Thường xuyên")));
    }

    private static ValidatableResponse ask(String token, UUID plan, String query) {
        return as(token).get("/plans/" + plan + "/standing" + query).then();
    }
}
