package vn.gov.quangtri.cchc.task.workbook;

import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of assignments as offices get them, fill them in with their spreadsheet, and send them back. */
final class Workbooks {

    private static final String PATH = "/assignments/workbook";

    private Workbooks() {}

    static byte[] of(String token, UUID plan) {
        return as(token)
                .get(PATH + "?plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static byte[] edited(byte[] file, Consumer<XSSFSheet> hand) {
        return read(file, sheet -> {
            hand.accept(sheet);
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                sheet.getWorkbook().write(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static <T> T read(byte[] file, Function<XSSFSheet, T> eyes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return eyes.apply(workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of the first row of a task; the row is made if the task has none. */
    static Cell cell(XSSFSheet sheet, int task, Column column) {
        for (Row row : sheet) {
            Cell number = row.getCell(Column.TASK.ordinal());
            if (number.toString().equals(task + ".0")) {
                return row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no row of task " + task);
    }

    static void enter(XSSFSheet sheet, int task, Column column, String text) {
        cell(sheet, task, column).setCellValue(text);
    }

    static Response post(String token, byte[] file, boolean dryRun) {
        return as(token).contentType("application/octet-stream").body(file).post(PATH + "?dryRun=" + dryRun);
    }

    static JsonPath sent(String token, byte[] file) {
        return post(token, file, false).then().statusCode(200).extract().jsonPath();
    }
}
