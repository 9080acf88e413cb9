package vn.gov.quangtri.cchc.notification.reminder;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.AgencyView;
import vn.gov.quangtri.cchc.notification.copies.PlanCopy;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;
import vn.gov.quangtri.cchc.notification.ladder.Step;
import vn.gov.quangtri.cchc.notification.watch.Matter;

/**
 * A reminder to one recipient, or a step that was skipped.
 *
 * @param id null in a preview
 * @param state {@code SENT}, {@code SKIPPED}, or {@code PLANNED} in a preview
 * @param reason why it was skipped ({@code MERGED}, {@code MISSED}), or why it went to the monitor ({@code AGENCY_ENDED})
 * @param agency who has to do what it is about; null in a summary
 * @param recipient where it went; null if skipped
 * @param plannedOn the day its step was planned for; earlier than {@code sentOn} when it was caught up
 */
public record ReminderResponse(
        UUID id,
        String state,
        String reason,
        String step,
        int offset,
        UUID watchedDay,
        UUID matterId,
        UUID planId,
        String planNumber,
        Integer taskNumber,
        String title,
        AgencyView agency,
        To recipient,
        LocalDate dueOn,
        LocalDate plannedOn,
        LocalDate sentOn,
        Long deadlineVersion) {

    private static final String PLANNED = "PLANNED";

    /** @param agency null for posts that the province has once */
    public record To(Post post, String agency) {}

    static ReminderResponse of(ReminderRow row, Agencies agencies) {
        Reminder reminder = row.reminder();
        Matter matter = row.matter();
        String agency = reminder.agency();
        return new ReminderResponse(
                reminder.id(),
                reminder.state().name(),
                reminder.reason(),
                Step.code(reminder.step()),
                reminder.step(),
                reminder.watchedDayId(),
                reminder.matterId(),
                reminder.planId(),
                planNumber(row),
                matter == null ? null : matter.taskNumber(),
                matter == null ? null : matter.title(),
                agency.isEmpty() ? null : agencies.view(agency),
                reminder.post() == null ? null : to(Recipient.of(reminder.post(), agency)),
                reminder.dueOn(),
                reminder.plannedOn(),
                reminder.sentOn(),
                reminder.deadlineVersion());
    }

    static ReminderResponse planned(Outgoing outgoing, Recipient to, LocalDate on) {
        return new ReminderResponse(
                null,
                PLANNED,
                outgoing.agencyEnded() ? "AGENCY_ENDED" : null,
                outgoing.sending().step().code(),
                outgoing.sending().step().offset(),
                outgoing.day().id(),
                outgoing.matter().id(),
                outgoing.matter().planId(),
                outgoing.planNumber().orElse(null),
                outgoing.matter().taskNumber(),
                outgoing.title(),
                outgoing.agency(),
                to(to),
                outgoing.day().dueOn(),
                outgoing.sending().plannedOn(),
                on,
                outgoing.day().deadlineVersion());
    }

    /** A summary that would go out. */
    public static ReminderResponse plannedSummary(LocalDate on) {
        return new ReminderResponse(
                null,
                PLANNED,
                null,
                Step.code(Step.SUMMARY),
                Step.SUMMARY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new To(Post.COMMITTEE_OFFICE, null),
                null,
                on,
                on,
                null);
    }

    private static To to(Recipient to) {
        return new To(to.post(), to.agency().isEmpty() ? null : to.agency());
    }

    private static String planNumber(ReminderRow row) {
        PlanCopy plan = row.plan();
        if (plan != null && plan.number() != null) {
            return plan.number();
        }
        return row.matter() == null ? null : row.matter().planNumber();
    }
}
