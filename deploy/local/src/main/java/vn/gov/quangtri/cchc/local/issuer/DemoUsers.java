package vn.gov.quangtri.cchc.local.issuer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who can log in to the demonstration: the province's posts, three posts of each agency, and two systems. */
public final class DemoUsers {

    /** Everybody's password and every system's secret. */
    public static final String PASSWORD = "cchc";

    private static final String HOME_AFFAIRS = "SNV";
    private static final String COMMITTEE_OFFICE = "VPUB";

    private final Map<String, DemoUser> users = new LinkedHashMap<>();
    private final Map<String, DemoUser> systems = new LinkedHashMap<>();

    /** @param agencies keys of the agencies whose posts there are */
    public DemoUsers(Collection<String> agencies) {
        user("editor.snv", HOME_AFFAIRS, "plan-editor");
        user("approver.ubnd", null, "plan-approver");
        user("office.vpub", COMMITTEE_OFFICE, "plan-office");
        user("monitor.snv", HOME_AFFAIRS, "monitor");
        for (String agency : agencies) {
            String suffix = "." + agency.toLowerCase(Locale.ROOT);
            user("officer" + suffix, agency, "agency-officer");
            user("clerk" + suffix, agency, "agency-clerk");
            user("head" + suffix, agency, "agency-head");
        }
        user("head.snv", HOME_AFFAIRS, "agency-head", "monitor-head");
        user("observer", null, "observer");
        user("operator", null, "admin");
        systems.put("registry", new DemoUser("registry", List.of("registry"), Optional.empty()));
        systems.put("integrator", new DemoUser("integrator", List.of("integrator"), Optional.empty()));
    }

    Collection<DemoUser> users() {
        return users.values();
    }

    Collection<DemoUser> systems() {
        return systems.values();
    }

    boolean knowsUser(String name, String password) {
        return users.containsKey(name) && PASSWORD.equals(password);
    }

    boolean knowsSystem(String client, String secret) {
        return systems.containsKey(client) && PASSWORD.equals(secret);
    }

    private void user(String name, String agency, String... roles) {
        users.put(name, new DemoUser(name, List.of(roles), Optional.ofNullable(agency)));
    }
}
