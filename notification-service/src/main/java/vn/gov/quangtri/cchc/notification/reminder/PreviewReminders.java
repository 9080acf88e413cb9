package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.ladder.Course;
import vn.gov.quangtri.cchc.notification.watch.Ladders;
import vn.gov.quangtri.cchc.notification.watch.ReadLadders;
import vn.gov.quangtri.cchc.notification.watch.WatchRepository;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/**
 * What would go out on a day, as if nothing changed until then and every working day between were served. It asks the same functions as
 * the sweep, and writes nothing.
 */
@ApplicationScoped
public class PreviewReminders {

    private static final int CHUNK = 500;

    private final WatchRepository watch;
    private final ReadBatch read;
    private final ReadLadders ladders;
    private final OfficeClock clock;

    PreviewReminders(WatchRepository watch, ReadBatch read, ReadLadders ladders, OfficeClock clock) {
        this.watch = watch;
        this.read = read;
        this.ladders = ladders;
        this.clock = clock;
    }

    /**
     * @param after the watched day behind which to begin; null for the beginning
     * @param most stops behind the watched day with which that many reminders are reached
     */
    public List<ReminderResponse> run(Scope scope, LocalDate on, UUID after, int most) {
        Ladders now = ladders.run();
        List<ReminderResponse> found = new ArrayList<>();
        UUID last = after;
        List<WatchedDay> chunk;
        do {
            chunk = watch.ahead(scope, on, last, CHUNK);
            Batch batch = read.run(scope, chunk, now);
            for (WatchedDay day : chunk) {
                last = day.id();
                found.addAll(ofDay(batch, day, on));
                if (found.size() >= most) {
                    return found;
                }
            }
        } while (chunk.size() == CHUNK);
        return found;
    }

    private List<ReminderResponse> ofDay(Batch batch, WatchedDay day, LocalDate on) {
        if (batch.planStopped(day).isPresent()) {
            return List.of();
        }
        Course then = batch.ladder(day).after(clock.today(), on, day.course());
        return batch.on(on, day, then)
                .map(outgoing -> outgoing.recipients().stream()
                        .map(to -> ReminderResponse.planned(outgoing, to, on))
                        .toList())
                .orElse(List.of());
    }
}
