package vn.gov.quangtri.cchc.task.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** Figures and evidence that come with progress and completion. */
@QuarkusTest
class EvidenceTest implements Servers {

    private static final Map<String, ?> FIGURE = Map.of("name", "Số lớp đã mở", "value", 5, "unit", "lớp");
    private static final Map<String, ?> LINK = Map.of("url", "https://example.org/tin/lop?số=1", "title", "Tin");

    private String assignment;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        PlanFixture plan = Appendices.issued(List.of(row(1, "Sở Tài chính", "Sở Y tế", "Năm 2023")));
        assignment = "/assignments/" + Appendices.lead(plan.id, 1, "STC").get("id");
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void stayUntilTheyAreReplacedAndStandInTheHistoryBeforeAndAfter() {
        progress(Map.of("percent", 10, "figures", List.of(FIGURE), "evidence", List.of(LINK)))
                .statusCode(200)
                .body("content.figures[0].value", equalTo(5))
                .body("content.evidence[0].url", equalTo(LINK.get("url")));
        progress(Map.of("percent", 20, "note", "tiếp"))
                .statusCode(200)
                .body("content.figures", hasSize(1))
                .body("content.evidence", hasSize(1));
        act(
                        Tokens.officer("STC"),
                        assignment,
                        "/completion",
                        Map.of(
                                "completedOn",
                                "2023-05-10",
                                "result",
                                "Đã xong",
                                "figures",
                                List.of(Map.of("name", "Số lớp đã mở", "value", 7.5)),
                                "evidence",
                                List.of()))
                .then()
                .statusCode(200)
                .body("content.figures[0].value", equalTo(7.5f))
                .body("content.evidence", hasSize(0));
        JsonPath history = as(Tokens.monitor()).get(assignment + "/history").jsonPath();
        assertEquals(5, history.getInt("items[0].before.content.figures[0].value"));
        assertEquals("lớp", history.getString("items[0].before.content.figures[0].unit"));
        assertEquals(7.5f, history.getFloat("items[0].after.content.figures[0].value"));
        assertEquals(1, history.getList("items[1].before.content.evidence").size());
        assertEquals(0, history.getList("items[0].after.content.evidence").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org/a",
                "example.org/a",
                "https:///a",
                "https://user:secret@example.org/",
                "https://example.org/a b",
                "https://example.org/\u202Egpj.exe",
                ""
            })
    void takeNoAddressThatAReaderMayNotFollow(String url) {
        progress(Map.of("percent", 10, "evidence", List.of(Map.of("url", url, "title", "Tin"))))
                .statusCode(422)
                .body("violations.pointer", hasItem("/evidence/0/url"))
                .body("violations.rule", hasItem("web-address"));
    }

    @Test
    void haveLimits() {
        refused("figures", Collections.nCopies(51, FIGURE), "/figures");
        refused("evidence", Collections.nCopies(21, LINK), "/evidence");
        refused("figures", List.of(Map.of("name", "x".repeat(201), "value", 1)), "/figures/0/name");
        refused("figures", List.of(Map.of("name", "Số lớp")), "/figures/0/value");
        refused("figures", List.of(Map.of("name", "Số lớp", "value", 1.00001)), "/figures/0/value");
        refused("figures", List.of(Map.of("name", "Số lớp", "value", 1, "unit", "x".repeat(51))), "/figures/0/unit");
        refused("evidence", List.of(link("https://example.org/" + "x".repeat(2000), "Tin")), "/evidence/0/url");
        refused("evidence", List.of(link("https://example.org/", "x".repeat(301))), "/evidence/0/title");
        refused("evidence", List.of(link("https://example.org/", " ")), "/evidence/0/title");
        progress(Map.of("percent", 10, "figures", Collections.nCopies(50, FIGURE)))
                .statusCode(200);
    }

    @Test
    void areContentsAndNotForOtherAgencies() {
        progress(Map.of("percent", 10, "figures", List.of(FIGURE))).statusCode(200);
        as(Tokens.officer("SYT")).get(assignment).then().body("content", nullValue());
    }

    private void refused(String member, List<?> value, String pointer) {
        progress(Map.of("percent", 10, member, value)).statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    private static Map<String, ?> link(String url, String title) {
        return Map.of("url", url, "title", title);
    }

    private ValidatableResponse progress(Map<String, ?> said) {
        return act(Tokens.officer("STC"), assignment, "/progress", said).then();
    }
}
