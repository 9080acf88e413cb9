package vn.gov.quangtri.cchc.plan.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.rules.parties.Directory;
import vn.gov.quangtri.cchc.rules.parties.DirectoryAgency;
import vn.gov.quangtri.cchc.rules.parties.DirectoryGroup;
import vn.gov.quangtri.cchc.rules.parties.Membership;
import vn.gov.quangtri.cchc.rules.parties.Successor;

/** Looks up, for the plan's day, whether a named agency exists and a named group has anybody in it. */
final class NameCheck {

    private final Directory directory;
    private final LocalDate day;

    NameCheck(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    /** Where a name stands, for the words about it. */
    record Place(String pointer, Integer task, String cell) {

        static Place inPlan(String pointer) {
            return new Place(pointer, null, null);
        }
    }

    /** What is wrong with the name, if anything. */
    Optional<Finding> look(PartyRef party, Place place) {
        return party.type() == PartyType.GROUP ? group(party.key(), place) : agency(party.key(), place);
    }

    /** Whether the key is an agency's or a group's. */
    boolean isKnown(String key) {
        return directory.agency(key).isPresent() || directory.group(key).isPresent();
    }

    private Optional<Finding> group(String key, Place place) {
        Optional<DirectoryGroup> found = directory.group(key);
        if (found.isEmpty()) {
            return Optional.of(finding(place, "group-unknown", key));
        }
        return Membership.members(directory, found.get(), day).isEmpty()
                ? Optional.of(finding(place, "group-empty", found.get().name(), day))
                : Optional.empty();
    }

    private Optional<Finding> agency(String key, Place place) {
        Optional<DirectoryAgency> found = directory.agency(key);
        if (found.isEmpty()) {
            return Optional.of(finding(place, "agency-unknown", key));
        }
        DirectoryAgency agency = found.get();
        if (agency.validity().isBefore(day)) {
            List<Successor> successors = directory.successors(key, day);
            return Optional.of(finding(place, "agency-ended", agency.name(), key, agency.validTo(), words(successors))
                    .followedBy(successors));
        }
        return agency.validity().isAfter(day)
                ? Optional.of(finding(place, "agency-not-yet", agency.name(), key, agency.validFrom()))
                : Optional.empty();
    }

    private static String words(List<Successor> successors) {
        return successors.isEmpty()
                ? "–"
                : successors.stream()
                        .map(next -> next.name() + " (" + next.key() + ")")
                        .collect(Collectors.joining(", "));
    }

    /** In a task the words begin with the row and its cell. */
    private static Finding finding(Place place, String rule, Object... args) {
        if (place.task() == null) {
            return Finding.inPlan(place.pointer(), rule, args);
        }
        Object[] all = new Object[args.length + 2];
        all[0] = place.task();
        all[1] = place.cell();
        System.arraycopy(args, 0, all, 2, args.length);
        return Finding.inTask(place.task(), place.cell(), place.pointer(), "task-" + rule, all);
    }
}
