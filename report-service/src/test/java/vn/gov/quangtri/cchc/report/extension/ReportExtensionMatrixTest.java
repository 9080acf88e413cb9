package vn.gov.quangtri.cchc.report.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/**
 * Asked before and after the day, of each kind of agency, for a day that the Committee set and for one that the monitor set, and judged by
 * everybody: who is let in.
 */
@Tag("long")
@QuarkusTest
class ReportExtensionMatrixTest extends Service {

    @Inject
    DataSource database;

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
        all.put("monitor-without-agency", Tokens.of(Set.of(Role.MONITOR)));
        all.put("observer", Tokens.observer());
        all.put("registry", Tokens.registry());
        all.put("integrator", Tokens.integrator());
        all.put("operator", Tokens.admin());
        return all;
    }

    @ParameterizedTest(name = "{1} in a round of {0}, asked on {2}")
    @CsvSource({
        // who set the day, whose report, asked on, late, who gives an opinion, who decides
        "committee, STC, 2023-11-20, false, monitor monitor-head, office",
        "committee, STC, 2023-12-02, true, monitor monitor-head, office",
        "committee, SNV, 2023-11-20, false, , office",
        "committee, SNV, 2023-12-02, true, , office",
        "committee, VPUB, 2023-11-20, false, monitor monitor-head, approver",
        "committee, VPUB, 2023-12-02, true, monitor monitor-head, approver",
        "monitor, STC, 2023-11-20, false, , monitor monitor-head",
        "monitor, STC, 2023-12-02, true, , monitor monitor-head",
        "monitor, SNV, 2023-11-20, false, , office",
        "monitor, SNV, 2023-12-02, true, , office",
        "monitor, VPUB, 2023-11-20, false, , monitor monitor-head",
        "monitor, VPUB, 2023-12-02, true, , monitor monitor-head"
    })
    void isAskedAdvisedAndDecidedByThoseWhoMayAndNobodyElse(
            String authority, String agency, LocalDate day, boolean late, String advise, String decides) {
        String round = round(authority);
        String owed = obligation(round, agency);
        today(day);

        assertEquals(agency, who(token -> Requests.ask(token, owed, "2023-12-20")));
        String extension = "/obligations/" + owed + "/extensions/1";
        assertEquals(late, Requests.read(extension).getBoolean("askedLate"));
        if (advise != null) {
            assertEquals(decides, who(token -> Requests.grant(token, extension, day.toString(), null)));
            assertEquals("ASKED", Requests.read(extension).getString("state"));
            assertEquals(advise, who(token -> Requests.advise(token, extension)));
        } else {
            who(token -> Requests.advise(token, extension));
            assertEquals("ASKED", Requests.read(extension).getString("state"));
        }
        assertEquals(decides, who(token -> Requests.grant(token, extension, day.toString(), null)));

        JsonPath extended = obligationOf(owed);
        assertEquals("2023-12-20", extended.getString("dueOn"));
        assertEquals("2023-11-29", extended.getString("originalDueOn"));
        today(LocalDate.of(2023, 12, 22));
        JsonPath rates = get(Tokens.observer(), "/rounds/{r}/rates", round);
        String line = "agencies.find { it.agency.key == '" + agency + "' }.";
        assertEquals(2, rates.getInt(line + "daysLate"));
        assertEquals(23, rates.getInt(line + "daysLateAgainstOriginal"));
    }

    @ParameterizedTest
    @CsvSource({"committee, STC, office", "committee, VPUB, approver", "monitor, STC, monitor monitor-head"})
    void isRefusedAndWithdrawnByThoseWhoMayAndNobodyElse(String authority, String agency, String decides) {
        String round = round(authority);
        String owed = obligation(round, agency);
        today(LocalDate.of(2023, 11, 20));
        String first = Requests.asked(agency, owed, "2023-12-20");
        assertEquals(agency, who(token -> Requests.withdraw(token, first)));
        String second = Requests.asked(agency, owed, "2023-12-20");
        Requests.advise(Tokens.monitor(), second);
        assertEquals(decides, who(token -> Requests.refuse(token, second, "2023-11-20")));
        List<String> states =
                Requests.read("/obligations/" + owed + "/extensions").getList("items.state");
        assertEquals(List.of("WITHDRAWN", "REFUSED"), states);
        assertEquals("2023-11-29", obligationOf(owed).getString("dueOn"));
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

    /** Of a plan's own rule; made one of the monitor's own where the monitor is to have set the day. */
    private String round(String authority) {
        String round = roundOf(PlanFixture.issued().group("VAN_PHONG", "DEPARTMENT", "NAMED", "ORDERED", "VPUB"));
        if (authority.equals("monitor")) {
            UUID id = UUID.fromString(round);
            byte[] key = ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            try (Connection connection = database.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE reporting_round SET kind = 'AD_HOC' WHERE id = ?")) {
                update.setBytes(1, key);
                assertEquals(1, update.executeUpdate());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return round;
    }
}
