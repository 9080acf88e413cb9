package vn.gov.quangtri.cchc.notification.reminder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.notification.copies.AgencyView;
import vn.gov.quangtri.cchc.notification.copies.PlanCopy;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;
import vn.gov.quangtri.cchc.notification.ladder.Sending;
import vn.gov.quangtri.cchc.notification.policy.Manner;
import vn.gov.quangtri.cchc.notification.watch.Matter;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/**
 * What one watched day gives on one day.
 *
 * @param title what is to be done, in the words of now
 * @param plan null while its event has not arrived
 * @param agencyEnded the agency is no more on that day: all goes to the monitor instead
 */
record Outgoing(
        WatchedDay day,
        Matter matter,
        String title,
        PlanCopy plan,
        AgencyView agency,
        boolean agencyEnded,
        Manner manner,
        UUID policyId,
        Sending sending) {

    /** Where it goes, each once, the agency's posts first. */
    List<Recipient> recipients() {
        return sending.step().to().stream()
                .map(post -> agencyEnded && post.isOfAnAgency() ? Post.MONITOR : post)
                .distinct()
                .sorted()
                .map(post -> Recipient.of(post, matter.holder()))
                .toList();
    }

    /** The plan's number, plan-service's word before the matter's. */
    Optional<String> planNumber() {
        return Optional.ofNullable(plan).map(PlanCopy::number).or(() -> Optional.ofNullable(matter.planNumber()));
    }

    /** The agency's name, or its key while the name is unknown. */
    String agencyName() {
        return agency.name() == null ? agency.key() : agency.name();
    }
}
