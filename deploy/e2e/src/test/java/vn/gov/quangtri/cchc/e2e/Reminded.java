package vn.gov.quangtri.cchc.e2e;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days on which an agency was reminded, as the monitor can look them up. */
final class Reminded {

    private Reminded() {}

    static SortedSet<LocalDate> days(String plan, String agency) {
        return Api.as("monitor.snv").all("/reminders", Map.of("plan", plan, "agency", agency, "state", "SENT")).stream()
                .map(row -> LocalDate.parse(row.get("sentOn").toString().substring(0, 10)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
