package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;
import vn.gov.quangtri.cchc.notification.ladder.Ladder;
import vn.gov.quangtri.cchc.notification.policy.Subject;

/**
 * Brings the watched days of matters in line with what the matters say now. Runs in the transaction that wrote the matters, whose rows
 * it finds locked; running it again changes nothing.
 */
@ApplicationScoped
class WatchMatters {

    private static final String DROPPED = "DROPPED";

    private final WatchRepository watch;
    private final CopyRepository copies;
    private final ReadLadders ladders;
    private final OfficeClock clock;

    WatchMatters(WatchRepository watch, CopyRepository copies, ReadLadders ladders, OfficeClock clock) {
        this.watch = watch;
        this.copies = copies;
        this.ladders = ladders;
        this.clock = clock;
    }

    void follow(Scope scope, Collection<UUID> ids) {
        Map<UUID, Matter> matters = watch.matters(scope, ids);
        Map<UUID, List<WatchedDay>> watched = watch.ofMatters(scope, ids);
        Agencies agencies =
                copies.agencies(matters.values().stream().map(Matter::holder).toList());
        Ladders now = ladders.run();
        LocalDate today = clock.today();
        matters.values()
                .forEach(matter ->
                        follow(scope, matter, watched.getOrDefault(matter.id(), List.of()), agencies, now, today));
    }

    private void follow(
            Scope scope, Matter matter, List<WatchedDay> watched, Agencies agencies, Ladders ladders, LocalDate today) {
        List<Matter.Day> days = matter.days();
        watched.stream()
                .filter(day -> days.stream().noneMatch(d -> d.slot() == day.slot()))
                .forEach(day -> day.stop(DROPPED));
        for (Matter.Day day : days) {
            Ladder ladder = ladders.ladder(matter, day.subject(), agencies);
            Optional<WatchedDay> known =
                    watched.stream().filter(w -> w.slot() == day.slot()).findFirst();
            WatchedDay followed = known.orElseGet(() -> new WatchedDay(matter.id(), day.slot(), today));
            followed.follow(matter, day, ladder, today);
            if (known.isEmpty() && day.subject() == Subject.REPORT) {
                followed.reach(watch.reachedBefore(scope, matter, day), ladder);
            }
            watch.persist(followed);
        }
    }
}
