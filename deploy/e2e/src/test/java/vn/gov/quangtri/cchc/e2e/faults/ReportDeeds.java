package vn.gov.quangtri.cchc.e2e.faults;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.quangtri.cchc.e2e.faults.Book.Trail;
import vn.gov.quangtri.cchc.e2e.faults.Client.Pen;
import vn.gov.quangtri.cchc.e2e.faults.Desk.Answer;
import vn.gov.quangtri.cchc.e2e.faults.Script.Step;

/** Agencies enter activities and write and send reports; the monitor judges, waives, and records letters. */
final class ReportDeeds implements Client.Deeds {

    private static final String MONITOR = WorkDeeds.MONITOR;

    private final World world;
    private final Pen pen;

    ReportDeeds(World world, Pen pen) {
        this.world = world;
        this.pen = pen;
    }

    @Override
    public void perform(int client, Step step) {
        String agency = World.of(World.AGENCIES, step.pick());
        String mark = Pen.mark();
        switch (step.act()) {
            case ENTER_ACTIVITY, CHANGE_ACTIVITY, DELETE_ACTIVITY -> activity(agency, step, mark);
            case START_REPORT -> {
                Object body = Map.of("obligationId", world.obligations().get(agency), "answers", answers(step, mark));
                pen.put(step.act(), officer(agency), "POST", "/reports", "", body, null, mark, Trail.line("report"));
            }
            case WAIVE -> judge(step, obligation(agency), "/waiver", "waived", Map.of("reason", mark), mark);
            case RECEIVE -> judge(step, obligation(agency), "/receipt", "received", letter(mark), mark);
            default -> report(agency, step, mark);
        }
    }

    private void report(String agency, Step step, String mark) {
        String found = reportOf(agency, step.act() == Act.EDIT_REPORT || step.act() == Act.SUBMIT);
        if (found == null) {
            return;
        }
        String report = "/reports/" + found;
        switch (step.act()) {
            case EDIT_REPORT -> {
                Object body = Map.of("answers", answers(step, mark));
                pen.change(step.act(), officer(agency), "PUT", report, "", body, mark, Trail.line("report"));
            }
            case SUBMIT -> {
                String head = "head." + agency.toLowerCase(Locale.ROOT);
                pen.change(step.act(), head, "POST", report, "/submission", Map.of(), mark, obligations("submitted"));
            }
            case ACCEPT -> judge(step, report, "/acceptance", "accepted", Map.of(), mark);
            case SEND_BACK -> {
                String kind = step.amount() % 3 == 0 ? "NOT_A_REPORT" : "CORRECTION";
                judge(step, report, "/return", "returned", Map.of("kind", kind, "reason", mark), mark);
            }
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void activity(String agency, Step step, String mark) {
        List<String> known = world.activitiesOf(agency);
        Object body = Map.of(
                "planId",
                world.plan(),
                "happenedOn",
                world.day().toString(),
                "kind",
                "NEWS_ITEM",
                "title",
                mark,
                "quantity",
                1 + step.amount());
        Trail trail = Trail.line("activity");
        if (step.act() == Act.ENTER_ACTIVITY) {
            Answer answer = pen.put(step.act(), officer(agency), "POST", "/activities", "", body, null, mark, trail);
            if (answer.isDone()) {
                known.add(answer.text("id"));
            }
        } else if (!known.isEmpty()) {
            String thing = "/activities/" + World.of(known, step.amount());
            boolean gone = step.act() == Act.DELETE_ACTIVITY;
            pen.change(
                    step.act(), officer(agency), gone ? "DELETE" : "PUT", thing, "", gone ? null : body, mark, trail);
        }
    }

    private void judge(Step step, String thing, String move, String type, Object body, String mark) {
        pen.change(step.act(), MONITOR, "POST", thing, move, body, mark, obligations(type));
    }

    private String reportOf(String agency, boolean own) {
        String filter = "/reports?limit=200&agency=" + agency;
        for (var report :
                pen.desk().get(own ? officer(agency) : MONITOR, filter).body().path("items")) {
            if (report.path("obligationId").asText().equals(world.obligations().get(agency))) {
                return report.path("id").asText();
            }
        }
        return null;
    }

    private Map<String, ?> letter(String mark) {
        String day = world.day().toString();
        return Map.of("number", mark, "documentDate", day, "incomingNumber", "1", "receivedOn", day);
    }

    private List<Map<String, Object>> answers(Step step, String mark) {
        return Texts.answers(world.indicators(), step.amount(), mark);
    }

    private String obligation(String agency) {
        return "/obligations/" + world.obligations().get(agency);
    }

    private static Trail obligations(String type) {
        return Trail.event("report", "obligations", "obligation." + type);
    }

    private static String officer(String agency) {
        return "officer." + agency.toLowerCase(Locale.ROOT);
    }
}
