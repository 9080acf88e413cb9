package vn.gov.quangtri.cchc.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.local.Part.NOTIFICATION_SERVICE;
import static vn.gov.quangtri.cchc.local.Part.PLAN_SERVICE;
import static vn.gov.quangtri.cchc.local.Part.REPORT_SERVICE;
import static vn.gov.quangtri.cchc.local.Part.TASK_SERVICE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.local.Part;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies, PLAN_SERVICE",
        "/api/v1/agencies/STC, PLAN_SERVICE",
        "/api/v1/agencies/imports, PLAN_SERVICE",
        "/api/v1/agency-groups/SO_BAN_NGANH/members, PLAN_SERVICE",
        "/api/v1/successions/1/undo, PLAN_SERVICE",
        "/api/v1/plans, PLAN_SERVICE",
        "/api/v1/plans/1, PLAN_SERVICE",
        "/api/v1/plans/1/issue, PLAN_SERVICE",
        "/api/v1/plans/1/revisions/2/diff, PLAN_SERVICE",
        "/api/v1/delegations, PLAN_SERVICE",
        "/api/v1/deadlines/interpret, TASK_SERVICE",
        "/api/v1/tasks/1, TASK_SERVICE",
        "/api/v1/assignments, TASK_SERVICE",
        "/api/v1/extensions/1/decision, TASK_SERVICE",
        "/api/v1/plans/1/tasks, TASK_SERVICE",
        "/api/v1/plans/1/appendix, TASK_SERVICE",
        "/api/v1/plans/1/appendix/imports, TASK_SERVICE",
        "/api/v1/plans/1/standing, TASK_SERVICE",
        "/api/v1/plans/1/standing/series, TASK_SERVICE",
        "/api/v1/rounds/1/obligations, REPORT_SERVICE",
        "/api/v1/obligations/1/receipt, REPORT_SERVICE",
        "/api/v1/forms/1, REPORT_SERVICE",
        "/api/v1/activities, REPORT_SERVICE",
        "/api/v1/reports/1/submission, REPORT_SERVICE",
        "/api/v1/difficulties, REPORT_SERVICE",
        "/api/v1/consolidated-reports/1/publication, REPORT_SERVICE",
        "/api/v1/plans/1/agency-sheets/STC, REPORT_SERVICE",
        "/api/v1/inbox, NOTIFICATION_SERVICE",
        "/api/v1/watched-days, NOTIFICATION_SERVICE",
        "/api/v1/policies, NOTIFICATION_SERVICE",
        "/api/v1/reminders/preview, NOTIFICATION_SERVICE",
        "/api/v1/urgings, NOTIFICATION_SERVICE",
        "/api/v1/preferences, NOTIFICATION_SERVICE",
        "/api/v1/webhooks, NOTIFICATION_SERVICE",
        "/api/v1/calendars/abc.ics, NOTIFICATION_SERVICE",
        "/api/v1/working-days, NOTIFICATION_SERVICE",
        "/api/v1/sending/pause, NOTIFICATION_SERVICE"
    })
    void sendsEachResourceToItsOwner(String path, Part service) {
        assertEquals(Optional.of(new Route(service, path, "")), Routes.of(path));
    }

    @Test
    void takesTheServicesNameOffThePath() {
        assertEquals(
                Optional.of(new Route(PLAN_SERVICE, "/q/openapi", "/plan-service")),
                Routes.of("/plan-service/q/openapi"));
        assertEquals(
                Optional.of(new Route(TASK_SERVICE, "/api/v1/me", "/task-service")),
                Routes.of("/task-service/api/v1/me"));
        assertEquals(
                Optional.of(new Route(REPORT_SERVICE, "/q/swagger-ui/", "/report-service")),
                Routes.of("/report-service/q/swagger-ui/"));
        assertEquals(
                Optional.of(new Route(NOTIFICATION_SERVICE, "/api/v1/changes", "/notification-service")),
                Routes.of("/notification-service/api/v1/changes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/unknown",
                "/api/v2/plans",
                "/plan-service",
                "/q/health"
            })
    void routesNothingElse(String path) {
        assertTrue(Routes.of(path).isEmpty());
    }
}
