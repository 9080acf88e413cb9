package vn.gov.quangtri.cchc.local.gateway;

import static vn.gov.quangtri.cchc.local.Part.NOTIFICATION_SERVICE;
import static vn.gov.quangtri.cchc.local.Part.PLAN_SERVICE;
import static vn.gov.quangtri.cchc.local.Part.REPORT_SERVICE;
import static vn.gov.quangtri.cchc.local.Part.TASK_SERVICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.quangtri.cchc.local.Part;

/**
 * Which service answers a path: the one table. A path under {@code /api/v1} goes by its resource; what every service has (such as
 * {@code /q/openapi}) is reached under the service's own name, which is taken off.
 */
final class Routes {

    private static final String API = "/api/v1/";

    private static final Map<String, Part> BY_RESOURCE = table(Map.of(
            PLAN_SERVICE, List.of("agencies", "agency-groups", "successions", "plans", "sub-plans", "delegations"),
            TASK_SERVICE, List.of("deadlines", "tasks", "assignments", "extensions"),
            REPORT_SERVICE,
                    List.of(
                            "rounds",
                            "obligations",
                            "forms",
                            "activities",
                            "reports",
                            "difficulties",
                            "consolidated-reports"),
            NOTIFICATION_SERVICE,
                    List.of(
                            "inbox",
                            "watched-days",
                            "policies",
                            "reminders",
                            "urgings",
                            "preferences",
                            "webhooks",
                            "calendars",
                            "working-days",
                            "sending")));

    /** Parts of a plan that another service than plan-service owns. */
    private static final Map<String, Part> BY_PART_OF_A_PLAN = table(
            Map.of(TASK_SERVICE, List.of("tasks", "appendix", "standing"), REPORT_SERVICE, List.of("agency-sheets")));

    private Routes() {}

    /** Where that path goes, if anywhere. */
    static Optional<Route> of(String path) {
        if (path.startsWith(API)) {
            return byResource(path.substring(API.length()).split("/", -1)).map(service -> new Route(service, path, ""));
        }
        for (Part service : Part.services()) {
            String prefix = "/" + service.id();
            if (path.startsWith(prefix + "/")) {
                return Optional.of(new Route(service, path.substring(prefix.length()), prefix));
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> byResource(String[] segments) {
        if (segments[0].equals("plans") && segments.length > 2 && BY_PART_OF_A_PLAN.containsKey(segments[2])) {
            return Optional.of(BY_PART_OF_A_PLAN.get(segments[2]));
        }
        return Optional.ofNullable(BY_RESOURCE.get(segments[0]));
    }

    private static Map<String, Part> table(Map<Part, List<String>> byService) {
        Map<String, Part> table = new HashMap<>();
        byService.forEach((service, names) -> names.forEach(name -> table.put(name, service)));
        return table;
    }
}
