package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service reads of a plan ({@code plan/1}). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlanCopy(
        UUID id,
        long version,
        int year,
        String number,
        LocalDate issuedOn,
        String title,
        boolean sample,
        String state,
        Boolean wasIssued,
        LocalDate endedOn,
        String endedReason,
        int revision,
        String revisionState,
        Pending pending,
        Settings settings,
        ReportingRule reportingRule,
        List<Item> topics,
        List<Item> methods,
        Directory directory) {

    public PlanCopy {
        // Records from before it was told do not have it.
        wasIssued = Boolean.TRUE.equals(wasIssued);
        settings = settings == null ? new Settings(null, null, null) : settings;
        topics = topics == null ? List.of() : List.copyOf(topics);
        methods = methods == null ? List.of() : List.copyOf(methods);
    }

    /** The appendix that the plan waits for, to be issued. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pending(int revision, int attempt, long appendixVersion) {}

    /** How the plan reads its deadlines. {@code warningDays}: how many days before the due day "due soon" begins. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Settings(String beforeDay, String dayOff, Integer warningDays) {

        public Settings {
            beforeDay = beforeDay == null ? "STRICT" : beforeDay;
            dayOff = dayOff == null ? "KEEP" : dayOff;
            warningDays = warningDays == null ? 7 : warningDays;
        }
    }

    /** Of the reporting rule only who follows the plan up. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReportingRule(String recipient) {}

    /** A topic, or a method of communication, by its place in the plan's outline, such as {@code II.1.a}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String key) {}

    /** Who every name of the plan was on its issue date; the only thing that groups are expanded from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Directory(List<DirectoryAgency> agencies, List<DirectoryGroup> groups) {

        public Directory {
            agencies = agencies == null ? List.of() : List.copyOf(agencies);
            groups = groups == null ? List.of() : List.copyOf(groups);
        }

        public Optional<DirectoryAgency> agency(String key) {
            return agencies.stream().filter(a -> a.key().equals(key)).findFirst();
        }

        public Optional<DirectoryGroup> group(String key) {
            return groups.stream().filter(g -> g.key().equals(key)).findFirst();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DirectoryAgency(String key, String officialCode, String name, String shortName, String kind) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DirectoryGroup(String key, String name, List<String> members) {

        public DirectoryGroup {
            members = members == null ? List.of() : List.copyOf(members);
        }
    }

    /** The revision is being issued and waits for the appendix. */
    @JsonIgnore
    public boolean isIssuing() {
        return "ISSUING".equals(revisionState) && pending != null;
    }

    /** The current revision may be edited. */
    @JsonIgnore
    public boolean isDraft() {
        return "DRAFT".equals(revisionState);
    }

    /** Some revision of the plan is in force, or was. */
    @JsonIgnore
    public boolean isPublic() {
        return !"DRAFT".equals(state);
    }

    /** Some revision was in force, as far as its owner ever told: also of a draft, where the owner's restored database lost that. */
    @JsonIgnore
    public boolean wasEverPublic() {
        return isPublic() || wasIssued;
    }

    /** In force, with everything that assigning needs. */
    @JsonIgnore
    public boolean isInForce() {
        return "ISSUED".equals(state) && "ISSUED".equals(revisionState) && directory != null;
    }

    /** Nothing is asked any more: closed, revoked or replaced. */
    @JsonIgnore
    public boolean isEnded() {
        return "CLOSED".equals(state) || isRevoked();
    }

    @JsonIgnore
    public boolean isRevoked() {
        return "REVOKED".equals(state) || "REPLACED".equals(state);
    }
}
