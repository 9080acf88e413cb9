package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.quangtri.cchc.e2e.faults.World.Lead;
import vn.gov.quangtri.cchc.local.LocalStack;

/** Makes what a round plays with, while all is quiet: an issued plan and a draft for each editor. */
final class WorldMaker {

    private static final String EDITOR = PlanDeeds.EDITOR;

    /** Rows of the plan that is worked on. */
    private static final int ROWS = 12;

    private final LocalStack stack;
    private final Desk desk;

    WorldMaker(LocalStack stack, Desk desk) {
        this.stack = stack;
        this.desk = desk;
    }

    World make(Script script) {
        signIn();
        LocalDate day = stack.today();
        String tag = "F" + Long.toHexString(script.seed()) + "." + Integer.toHexString(day.hashCode());
        Map<String, String> names = new LinkedHashMap<>();
        World.AGENCIES.forEach(key ->
                names.put(key, desk.get(EDITOR, "/agencies/" + key).orFail().text("name")));
        int amount = (int) Math.floorMod(script.seed(), 100L);
        String plan = draft(tag + "-W", day, amount);
        List<String> drafts = new ArrayList<>();
        List<Script.Client> editors = script.clients().stream()
                .filter(client -> client.role() == Role.EDITOR)
                .toList();
        editors.forEach(editor -> drafts.add(draft(tag + "-" + editor.number(), day, amount)));
        stack.drain();
        rows(plan, names, day, ROWS, amount);
        drafts.forEach(draft -> rows(draft, names, day, 3, amount));
        stack.drain();
        issue(plan);
        stack.drain();
        World world = seen(tag, day, names, plan);
        for (int i = 0; i < editors.size(); i++) {
            world.draftsOf(editors.get(i).number()).add(drafts.get(i));
        }
        return world;
    }

    private World seen(String tag, LocalDate day, Map<String, String> names, String plan) {
        List<Lead> leads = new ArrayList<>();
        items("/assignments?limit=200&role=LEAD&plan=" + plan)
                .forEach(row -> leads.add(new Lead(
                        row.path("id").asText(), row.path("agency").path("key").asText())));
        JsonNode round = items("/rounds?plan=" + plan).path(0);
        Map<String, String> obligations = new LinkedHashMap<>();
        items("/rounds/" + round.path("id").asText() + "/obligations?limit=200")
                .forEach(row -> obligations.put(
                        row.path("agency").path("key").asText(), row.path("id").asText()));
        JsonNode form = desk.get(
                        WorkDeeds.MONITOR, "/forms/" + round.path("formId").asText())
                .orFail()
                .body();
        return new World(tag, day, names, plan, leads, obligations, form.path("indicators"));
    }

    private JsonNode items(String path) {
        return desk.get(WorkDeeds.MONITOR, path).orFail().body().path("items");
    }

    private String draft(String number, LocalDate day, int amount) {
        Object body = Texts.plan(number, "Kế hoạch thử lỗi " + number, day, amount);
        return desk.write(EDITOR, "POST", "/plans", body, null, Client.Pen.mark())
                .orFail()
                .text("id");
    }

    private void rows(String plan, Map<String, String> names, LocalDate day, int count, int amount) {
        String appendix = "/plans/" + plan + "/appendix";
        Object rows = Map.of("rows", Texts.rows(names, day, "Nhiệm vụ", count, amount, amount));
        String etag = desk.get(EDITOR, appendix).orFail().etag().orElseThrow();
        desk.write(EDITOR, "PUT", appendix, rows, etag, Client.Pen.mark()).orFail();
    }

    private void issue(String plan) {
        String etag =
                desk.get(PlanDeeds.APPROVER, "/plans/" + plan).orFail().etag().orElseThrow();
        desk.write(PlanDeeds.APPROVER, "POST", "/plans/" + plan + "/issue", Map.of(), etag, Client.Pen.mark())
                .orFail();
    }

    private void signIn() {
        List<String> posts = new ArrayList<>(List.of(EDITOR, PlanDeeds.APPROVER, WorkDeeds.MONITOR));
        for (String agency : World.AGENCIES) {
            posts.add("officer." + agency.toLowerCase(Locale.ROOT));
            posts.add("head." + agency.toLowerCase(Locale.ROOT));
        }
        desk.signIn(posts);
    }
}
