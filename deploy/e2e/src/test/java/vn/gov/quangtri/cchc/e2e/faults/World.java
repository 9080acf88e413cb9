package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a round plays with, made while all is quiet.
 *
 * @param tag what every text of the round begins with
 * @param names of the agencies, by key
 * @param plan an issued plan
 * @param leads its leading assignments, in order
 * @param obligations of its round, by agency
 * @param indicators of its form
 * @param drafts of each editor, the first one made in quiet
 * @param activities of each agency
 */
record World(
        String tag,
        LocalDate day,
        Map<String, String> names,
        String plan,
        List<Lead> leads,
        Map<String, String> obligations,
        JsonNode indicators,
        Map<Integer, List<String>> drafts,
        Map<String, List<String>> activities) {

    /** Agencies that the load is about. */
    static final List<String> AGENCIES = List.of("STC", "SYT", "SXD", "SCT", "SKHCN", "SGDDT", "STP", "SNGV");

    /** An agency that no plan of the load names, so that its new names unsettle no draft. */
    static final String RENAMED = "TTT";

    /** Of no round. */
    static final World EMPTY = new World("none", null, Map.of(), "", List.of(), Map.of(), null);

    /** One leading assignment. */
    record Lead(String id, String agency) {}

    World(
            String tag,
            LocalDate day,
            Map<String, String> names,
            String plan,
            List<Lead> leads,
            Map<String, String> obligations,
            JsonNode indicators) {
        this(
                tag,
                day,
                names,
                plan,
                leads,
                obligations,
                indicators,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    List<String> draftsOf(int editor) {
        return drafts.computeIfAbsent(editor, e -> new CopyOnWriteArrayList<>());
    }

    List<String> activitiesOf(String agency) {
        return activities.computeIfAbsent(agency, a -> new CopyOnWriteArrayList<>());
    }

    /** Whether a plan of that number was drawn up in this round. */
    boolean isNumber(String number) {
        return number != null && number.startsWith(tag + "-");
    }

    /** One of several, whatever the number drawn. */
    static <T> T of(List<T> several, int pick) {
        return several.get(Math.floorMod(pick, several.size()));
    }
}
