package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** What this service reads of a group of agencies ({@code agency-group/1}): its names, to know it in a cell. Expansion goes by the plan. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroupCopy(String key, String name, List<String> aliases, List<Member> members) {

    public GroupCopy {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** A member agency's key and the days between which it is one; empty bounds are open. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Member(String agency, LocalDate from, LocalDate to) {}
}
