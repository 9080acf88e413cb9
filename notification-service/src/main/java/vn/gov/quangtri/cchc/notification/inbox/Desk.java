package vn.gov.quangtri.cchc.notification.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.notification.ladder.Post;

/**
 * Whose mail a caller may read, by role and agency claim. The clerk keeps the agency's incoming mail and reads the officer's.
 *
 * @param posts each with the agencies it is of; the one empty key for posts that the province has once
 */
record Desk(List<Seat> posts) {

    record Seat(Post post, Set<String> agencies) {}

    /** @throws Refusal {@code forbidden} for a caller who holds no post that gets mail */
    static Desk of(Caller caller) {
        return find(caller).orElseThrow(() -> Refusal.forbidden("forbidden"));
    }

    /** None for a caller who holds no post that gets mail. */
    static Optional<Desk> find(Caller caller) {
        List<Seat> seats = new ArrayList<>();
        Set<String> own = caller.agencies();
        if (!own.isEmpty() && caller.isAny(Role.AGENCY_OFFICER, Role.AGENCY_CLERK)) {
            seats.add(new Seat(Post.OFFICER, own));
        }
        if (!own.isEmpty() && caller.is(Role.AGENCY_HEAD)) {
            seats.add(new Seat(Post.HEAD, own));
        }
        if (caller.isAny(Role.MONITOR, Role.MONITOR_HEAD)) {
            seats.add(new Seat(Post.MONITOR, Set.of("")));
        }
        if (caller.is(Role.PLAN_OFFICE)) {
            seats.add(new Seat(Post.COMMITTEE_OFFICE, Set.of("")));
        }
        return seats.isEmpty() ? Optional.empty() : Optional.of(new Desk(seats));
    }
}
