package vn.gov.quangtri.cchc.report.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan says that reports depend on, as its event had it. */
public record PlanTerms(
        Settings settings, ReportingRule reportingRule, List<Entry> topics, List<Entry> methods, Directory directory) {

    private static final int WARNING_DAYS = 7;

    public PlanTerms {
        topics = topics == null ? List.of() : List.copyOf(topics);
        methods = methods == null ? List.of() : List.copyOf(methods);
        directory = directory == null ? new Directory(List.of(), List.of()) : directory;
    }

    /** @param warningDays how many days before its day work counts as due soon */
    public record Settings(Integer warningDays) {}

    /** A topic or a method of communication, by its key in the outline, such as {@code II.1.a}. */
    public record Entry(String key, String label, String title, String text) {}

    public record ReportingRule(
            String phrase, LocalDate dueOn, LocalDate cutOffOn, String recipient, List<Party> parties) {}

    /**
     * Who must report.
     *
     * @param type {@code AGENCY} or {@code GROUP}
     * @param basis {@code NAMED} in the plan's text, or {@code SETTLED} by an editor
     * @param mode {@code ORDERED} or {@code REQUESTED}
     */
    public record Party(String type, String key, String basis, String mode) {}

    /** Agencies and members of groups on the plan's day: expanded once, by the plan's owner. */
    public record Directory(List<Agency> agencies, List<Group> groups) {

        public Directory {
            agencies = agencies == null ? List.of() : List.copyOf(agencies);
            groups = groups == null ? List.of() : List.copyOf(groups);
        }

        public Optional<Agency> agency(String key) {
            return agencies.stream().filter(a -> a.key().equals(key)).findFirst();
        }

        public Optional<Group> group(String key) {
            return groups.stream().filter(g -> g.key().equals(key)).findFirst();
        }
    }

    public record Agency(String key, String officialCode, String name, String shortName, String kind) {}

    public record Group(String key, String name, List<String> members) {}

    public int warningDays() {
        return settings == null || settings.warningDays() == null ? WARNING_DAYS : settings.warningDays();
    }

    public boolean hasTopic(String key) {
        return topics.stream().anyMatch(t -> t.key().equals(key));
    }

    public boolean hasMethod(String key) {
        return methods.stream().anyMatch(m -> m.key().equals(key));
    }

    /** Topics, then methods: the plan's order. */
    public Stream<Entry> places() {
        return Stream.concat(topics.stream(), methods.stream());
    }
}
