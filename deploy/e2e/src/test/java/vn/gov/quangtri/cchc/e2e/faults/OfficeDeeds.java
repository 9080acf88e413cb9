package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.e2e.faults.Book.Trail;
import vn.gov.quangtri.cchc.e2e.faults.Client.Pen;
import vn.gov.quangtri.cchc.e2e.faults.Desk.Answer;
import vn.gov.quangtri.cchc.e2e.faults.Script.Step;
import vn.gov.quangtri.cchc.local.clock.OfficeClockFile;

/** What goes on beside: the calendar is changed, an agency gets another name, and the day goes on, so that reminders go out. */
final class OfficeDeeds implements Client.Deeds {

    /** A year in which nothing happens, so that its calendar moves nothing. */
    private static final String YEAR = "2030";

    private final Pen pen;
    private final OfficeClockFile clock;
    private final Sweeps sweeps;

    OfficeDeeds(Pen pen, java.nio.file.Path state, Sweeps sweeps) {
        this.pen = pen;
        this.clock = new OfficeClockFile(state.resolve("office-clock"), Clock.systemUTC());
        this.sweeps = sweeps;
    }

    @Override
    public void perform(int client, Step step) {
        String mark = Pen.mark();
        switch (step.act()) {
            case SET_CALENDAR -> calendar(step, mark);
            case RENAME_AGENCY -> rename(step, mark);
            case NEXT_DAY -> {
                clock.setMorningOf(clock.today().plusDays(1));
                sweeps.tryAll();
            }
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void calendar(Step step, String mark) {
        String path = "/working-days?year=" + YEAR;
        Answer now = pen.desk().get(PlanDeeds.EDITOR, path);
        if (!now.isDone()) {
            return;
        }
        Map<String, ?> day = Map.of("date", YEAR + "-01-01", "kind", "HOLIDAY", "name", mark, "source", "mẫu");
        Object body = Map.of("year", Integer.valueOf(YEAR), "days", List.of(day));
        Trail trail = Trail.event("notification", "working-days", "");
        String etag = now.etag().orElse(null);
        pen.put(step.act(), PlanDeeds.EDITOR, "POST", "/working-days", "", body, etag, mark, trail);
    }

    private void rename(Step step, String mark) {
        String thing = "/agencies/" + World.RENAMED;
        Answer now = pen.desk().get(PlanDeeds.EDITOR, thing);
        if (!now.isDone()) {
            return;
        }
        ObjectNode body = Desk.JSON.createObjectNode();
        for (String member :
                List.of("key", "officialCode", "name", "shortName", "kind", "parent", "validFrom", "validTo")) {
            body.set(
                    member,
                    now.body().path(member).isMissingNode() ? null : now.body().get(member));
        }
        body.set("aliases", Desk.JSON.valueToTree(List.of(mark)));
        Trail trail = Trail.event("plan", "agencies", "");
        pen.put(step.act(), PlanDeeds.EDITOR, "PUT", thing, "", body, now.etag().orElse(null), mark, trail);
    }
}
