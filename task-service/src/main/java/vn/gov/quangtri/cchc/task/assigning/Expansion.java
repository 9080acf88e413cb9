package vn.gov.quangtri.cchc.task.assigning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.task.assignment.Assignee;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.Directory;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.DirectoryAgency;
import vn.gov.quangtri.cchc.task.task.Party;
import vn.gov.quangtri.cchc.task.task.TaskMeaning;

/**
 * Who gets a part in a task: each agency that leads or helps, groups by their members in the plan's directory and in nothing else. Who is
 * both gets the lead alone.
 */
final class Expansion {

    private final Directory directory;
    private final Map<String, Assignee> assignees = new LinkedHashMap<>();

    private Expansion(Directory directory) {
        this.directory = directory;
    }

    /** @throws IllegalStateException when the directory lacks a group or an agency that the task names */
    static List<Assignee> of(TaskMeaning meaning, Directory directory) {
        Expansion expansion = new Expansion(directory);
        meaning.leads().forEach(party -> expansion.add(party, AssignmentRole.LEAD));
        meaning.coordinators().forEach(party -> expansion.add(party, AssignmentRole.COORDINATING));
        return new ArrayList<>(expansion.assignees.values());
    }

    private void add(Party party, AssignmentRole role) {
        keys(party).forEach(key -> assignees.computeIfAbsent(key, k -> assignee(k, role)));
    }

    private Stream<String> keys(Party party) {
        if (party.isAgency()) {
            return Stream.of(party.key());
        }
        if (!party.isGroup()) {
            return Stream.empty();
        }
        return directory.group(party.key()).orElseThrow(() -> missing("group", party.key())).members().stream()
                .filter(key -> !party.except().contains(key));
    }

    private Assignee assignee(String key, AssignmentRole role) {
        DirectoryAgency agency = directory.agency(key).orElseThrow(() -> missing("agency", key));
        int position = assignees.size() + 1;
        boolean first = position == 1 && role == AssignmentRole.LEAD;
        return new Assignee(key, agency.officialCode(), agency.name(), agency.shortName(), role, position, first);
    }

    private static IllegalStateException missing(String what, String key) {
        return new IllegalStateException("The plan's directory lacks the " + what + " " + key);
    }
}
