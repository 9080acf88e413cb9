package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** Asked before and after the day, of each kind of agency, and judged by everybody: who may, and with which word the others are refused. */
@Tag("long")
@QuarkusTest
class ExtensionMatrixTest implements Servers {

    private static Map<String, String> everybody() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("office", Tokens.office());
        all.put("approver", Tokens.approver());
        all.put("monitor", Tokens.monitor());
        all.put("monitor-head", Tokens.monitorHead());
        all.put("editor", Tokens.editor());
        all.put("STC", Tokens.head("STC"));
        all.put("SNV", Tokens.head("SNV"));
        all.put("VPUB", Tokens.head("VPUB"));
        all.put("SYT", Tokens.officer("SYT"));
        all.put("office-without-agency", Tokens.of(Set.of(Role.PLAN_OFFICE)));
        all.put("observer", Tokens.observer());
        all.put("registry", Tokens.registry());
        all.put("integrator", Tokens.integrator());
        all.put("operator", Tokens.admin());
        return all;
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @ParameterizedTest(name = "{0} asked on {1}")
    @CsvSource({
        // whose work, asked on, late, who asks, who gives an opinion, who decides
        "STC, 2023-06-20, false, STC, monitor monitor-head, office",
        "STC, 2023-07-05, true, STC, monitor monitor-head, office",
        "SNV, 2023-06-20, false, SNV, , office",
        "SNV, 2023-07-05, true, SNV, , office",
        "VPUB, 2023-06-20, false, VPUB, monitor monitor-head, approver",
        "VPUB, 2023-07-05, true, VPUB, monitor monitor-head, approver"
    })
    void isAskedAdvisedAndDecidedByThoseWhoMayAndNobodyElse(
            String agency, LocalDate day, boolean late, String asks, String advise, String decides) {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        PlanFixture plan =
                Appendices.issued(List.of(row(1, "Sở Tài chính; Sở Nội vụ; Văn phòng UBND tỉnh", "", "Quý II/2023")));
        String assignment = Requests.assignment(plan, 1, agency);
        TestOfficeClock.set(day);

        assertEquals(asks, who(token -> Requests.ask(token, assignment, "2023-08-31")));
        String extension =
                "/extensions/" + Requests.read(assignment + "/extensions").getString("items[0].id");
        as(Tokens.monitor()).get(extension).then().body("askedLate", equalTo(late));

        if (advise != null) {
            assertEquals(decides, who(token -> Requests.grant(token, extension, day.toString(), null)));
            Requests.grant(everybody().get(decides), extension, day.toString(), null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/opinion-missing"));
        }
        assertEquals(advise == null ? "" : advise, who(token -> Requests.advise(token, extension)));
        assertEquals(decides, who(token -> Requests.grant(token, extension, day.toString(), null)));

        as(Tokens.observer())
                .get("/assignments?plan=" + plan.id + "&agency=" + agency)
                .then()
                .body("items[0].dueOn", equalTo("2023-08-31"))
                .body("items[0].originalDueOn", equalTo("2023-06-30"))
                .body("items[0].standing", equalTo("NOT_YET_DUE"))
                .body("items[0].daysLate", equalTo(0))
                .body("items[0].daysLateAgainstOriginal", equalTo(late ? 5 : 0));
    }

    @ParameterizedTest(name = "one of the days of {0} asked on {1}")
    @CsvSource({
        "STC, 2023-06-20, false, monitor monitor-head, office",
        "STC, 2023-07-05, true, monitor monitor-head, office",
        "SNV, 2023-06-20, false, , office",
        "SNV, 2023-07-05, true, , office",
        "VPUB, 2023-06-20, false, monitor monitor-head, approver",
        "VPUB, 2023-07-05, true, monitor monitor-head, approver"
    })
    void isTheSameForOneOfSeveralDays(String agency, LocalDate day, boolean late, String advise, String decides) {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        PlanFixture plan = Appendices.issued(
                List.of(row(1, "Sở Tài chính; Sở Nội vụ; Văn phòng UBND tỉnh", "", "tháng 6 và tháng 12")));
        String assignment = Requests.assignment(plan, 1, agency);
        TestOfficeClock.set(day);

        assertEquals(agency, who(token -> Requests.ask(token, assignment, "2023-06-30", "2023-08-31")));
        String extension =
                "/extensions/" + Requests.read(assignment + "/extensions").getString("items[0].id");
        as(Tokens.monitor()).get(extension).then().body("askedLate", equalTo(late));
        assertEquals(advise == null ? "" : advise, who(token -> Requests.advise(token, extension)));
        assertEquals(decides, who(token -> Requests.grant(token, extension, day.toString(), null)));

        as(Tokens.observer())
                .get(assignment + "/occurrences")
                .then()
                .body("items.find { it.originalDueOn == '2023-06-30' }.dueOn", equalTo("2023-08-31"))
                .body("items.find { it.originalDueOn == '2023-06-30' }.standing", equalTo("NOT_YET_DUE"))
                .body("items.find { it.originalDueOn == '2023-06-30' }.daysLateAgainstOriginal", equalTo(late ? 5 : 0))
                .body("items.find { it.originalDueOn == '2023-12-31' }.dueOn", equalTo("2023-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"STC, 2023-06-20", "SNV, 2023-07-05", "VPUB, 2023-06-20"})
    void isRefusedAndWithdrawnByThoseWhoMayAndNobodyElse(String agency, LocalDate day) {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        PlanFixture plan =
                Appendices.issued(List.of(row(1, "Sở Tài chính; Sở Nội vụ; Văn phòng UBND tỉnh", "", "Quý II/2023")));
        String assignment = Requests.assignment(plan, 1, agency);
        TestOfficeClock.set(day);
        String first = Requests.asked(agency, assignment, "2023-08-31");
        assertEquals(agency, who(token -> Requests.withdraw(token, first)));
        String second = Requests.asked(agency, assignment, "2023-08-31");
        if (!agency.equals("SNV")) {
            Requests.advised(second);
        }
        assertEquals(
                agency.equals("VPUB") ? "approver" : "office",
                who(token -> Requests.refuse(token, second, day.toString())));
        List<String> states = Requests.read(assignment + "/extensions").getList("items.state");
        assertEquals(List.of("WITHDRAWN", "REFUSED"), states);
        as(Tokens.observer())
                .get("/assignments?plan=" + plan.id + "&agency=" + agency)
                .then()
                .body("items[0].dueOn", equalTo("2023-06-30"));
    }

    /** Who is let in, of everybody: also when it is too early or too late for it. */
    private static String who(Function<String, Response> deed) {
        List<String> in = new ArrayList<>();
        everybody().forEach((name, token) -> {
            int status = deed.apply(token).statusCode();
            assertTrue(Set.of(200, 201, 403, 404, 409).contains(status), name + " " + status);
            if (status != 403 && status != 404) {
                in.add(name);
            }
        });
        return String.join(" ", in);
    }
}
