package vn.gov.quangtri.cchc.plan.directory;

import java.util.List;
import vn.gov.quangtri.cchc.plan.agency.AgencyKind;

/**
 * Who was who on the plan's day: every agency and group that the plan or its appendix names, with the members and names of that day. Made
 * once, at the issue, and never again; everybody else expands groups from it.
 */
public record PublishedDirectory(List<Named> agencies, List<Group> groups) {

    /** An agency under its names of the day. */
    public record Named(String key, String officialCode, String name, String shortName, AgencyKind kind) {}

    /** A group with the keys of its members of the day, in the group's order. */
    public record Group(String key, String name, List<String> members) {}
}
