package vn.gov.quangtri.cchc.local;

import java.util.Arrays;
import java.util.List;

/** A process of the system. Each has its own log, and each can be killed, paused and started again on its own. */
public enum Part {
    MARIADB("mariadb"),
    KAFKA("kafka"),
    ISSUER("issuer"),
    PLAN_SERVICE("plan-service"),
    TASK_SERVICE("task-service"),
    REPORT_SERVICE("report-service"),
    NOTIFICATION_SERVICE("notification-service"),
    GATEWAY("gateway");

    private static final String SERVICE = "-service";

    private final String id;

    Part(String id) {
        this.id = id;
    }

    /** The four services, in the order of their ports. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /** The part of that id, such as {@code task-service}. */
    public static Part of(String id) {
        return Arrays.stream(values())
                .filter(part -> part.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called " + id));
    }

    /** Name of its folder, its log and its pid file. */
    public String id() {
        return id;
    }

    public boolean isService() {
        return id.endsWith(SERVICE);
    }

    /** Of a service: the name of its schema, its database user, its consumer group. */
    public String shortName() {
        return id.replace(SERVICE, "");
    }

    @Override
    public String toString() {
        return id;
    }
}
