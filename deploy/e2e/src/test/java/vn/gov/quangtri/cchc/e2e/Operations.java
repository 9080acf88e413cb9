package vn.gov.quangtri.cchc.e2e;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that the four services say in their OpenAPI documents that they can do. */
final class Operations {

    private static final List<String> SERVICES =
            List.of("plan-service", "task-service", "report-service", "notification-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What each service has for itself; the gateway tells them apart by the service's name in front. */
    private static final Set<String> OF_EACH = Set.of("changes", "dead-letters", "me");

    /**
     * One of them.
     *
     * @param base where its path begins: {@code /api/v1}, with the service's name in front where each service has its own
     * @param path a template below it, such as {@code /plans/{id}}
     */
    record Operation(String id, String method, String base, String path) {}

    private Operations() {}

    static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        for (String service : SERVICES) {
            Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                    .baseUri(Stack.get().publicAddress())
                    .queryParam("format", "json")
                    .get("/" + service + "/q/openapi")
                    .jsonPath()
                    .getMap("paths");
            paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
                if (METHODS.contains(method) && path.startsWith("/api/v1")) {
                    String below = path.substring("/api/v1".length());
                    String base = OF_EACH.contains(below.split("/")[1]) ? "/" + service + "/api/v1" : "/api/v1";
                    all.add(new Operation((String) operation.get("operationId"), method, base, below));
                }
            }));
        }
        return all;
    }
}
