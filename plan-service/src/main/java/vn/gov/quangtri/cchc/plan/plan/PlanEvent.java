package vn.gov.quangtri.cchc.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.Outline;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.document.PlanSettings;
import vn.gov.quangtri.cchc.plan.document.ReportingRule;
import vn.gov.quangtri.cchc.plan.document.SectionKind;

/** What other services hear of a plan: schema {@code plan/1}. The outline's texts stay here, but for topics and methods. */
public record PlanEvent(
        UUID id,
        long version,
        int year,
        String number,
        boolean numberStandIn,
        LocalDate issuedOn,
        boolean issuedOnStandIn,
        String issuer,
        String title,
        boolean sample,
        PlanState state,
        boolean wasIssued,
        int revision,
        RevisionState revisionState,
        LocalDate endedOn,
        String endedReason,
        Plan.Pending pending,
        Refused refusal,
        PlanSettings settings,
        ReportingRule reportingRule,
        List<Outline.Point> topics,
        List<Outline.Point> methods,
        PublishedDirectory directory) {

    public static final String TOPIC = "cchc.plans";

    /** What happened, as the event's type says it. */
    public enum Type {
        DRAFTED("plan.drafted.v1"),
        CHANGED("plan.changed.v1"),
        ISSUING("plan.issuing.v1"),
        ISSUED("plan.issued.v1"),
        ISSUE_REFUSED("plan.issue-refused.v1"),
        WITHDRAWN("plan.withdrawn.v1"),
        CLOSED("plan.closed.v1"),
        REVOKED("plan.revoked.v1"),
        RESTATED("plan.restated.v1");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        String act() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why the last attempt fell back; details without words, for machines. */
    public record Refused(String reason, List<String> details) {

        static Refused of(IssueRefusal refusal) {
            if (refusal == null) {
                return null;
            }
            List<String> found = refusal.violations().stream()
                    .map(each -> each.pointer() + " " + each.rule())
                    .toList();
            return new Refused(refusal.reason(), refusal.violations().isEmpty() ? refusal.details() : found);
        }
    }

    /** Made after the row was written, so that the version is the row's. */
    public static OutgoingEvent of(Plan plan, Type type) {
        return new OutgoingEvent(TOPIC, plan.id().toString(), type.text, "plan/1", plan.version(), false, state(plan));
    }

    static PlanEvent state(Plan plan) {
        Head head = plan.head();
        PlanDocument document = plan.open().document();
        return new PlanEvent(
                plan.id(),
                plan.version(),
                head.year(),
                head.number(),
                head.numberStandIn(),
                head.issuedOn(),
                head.issuedOnStandIn(),
                head.issuer(),
                head.title(),
                head.sample(),
                plan.state(),
                plan.wasIssued(),
                plan.revision(),
                plan.revisionState(),
                plan.endedOn(),
                plan.endedReason(),
                plan.pending().orElse(null),
                Refused.of(plan.refusal()),
                document.settings(),
                document.reportingRule(),
                Outline.points(document.sections(), SectionKind.TOPICS),
                Outline.points(document.sections(), SectionKind.METHODS),
                plan.open().directory());
    }
}
