package vn.gov.quangtri.cchc.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days on which an agency was reminded, as the monitor can look them up. */
final class Reminded {

    private Reminded() {}

    /** Every single message about an agency's report or work: {@code 2023-11-14 BEFORE_15 OFFICER}; one that went out twice stands twice. */
    static List<String> messages(String plan, String agency) {
        return sent(plan, agency).stream()
                .map(row -> row.get("sentOn") + " " + row.get("step") + " "
                        + ((Map<?, ?>) row.get("recipient")).get("post"))
                .sorted()
                .toList();
    }

    static SortedSet<LocalDate> days(String plan, String agency) {
        return sent(plan, agency).stream()
                .map(row -> LocalDate.parse(row.get("sentOn").toString().substring(0, 10)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, Object>> sent(String plan, String agency) {
        return Api.as("monitor.snv").all("/reminders", Map.of("plan", plan, "agency", agency, "state", "SENT"));
    }
}
