package vn.gov.quangtri.cchc.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.gov.quangtri.cchc.local.DemoTokens;
import vn.gov.quangtri.cchc.local.sample.Api.Answer;

/** Enters the sample data through the public address. What is there already stays as it is, so it may be run again at any time. */
public final class SampleData {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MS = 150;

    private final SampleFiles files;
    private final Api editor;
    private final Api approver;

    /** @param folder {@code deploy/data} */
    public SampleData(URI address, DemoTokens tokens, Path folder) {
        HttpClient http = HttpClient.newHttpClient();
        this.files = new SampleFiles(folder);
        this.editor = new Api(address, tokens.user("editor.snv"), http);
        this.approver = new Api(address, tokens.user("approver.ubnd"), http);
    }

    /** All of it: the directory, the working days, and the plan of 2023, issued. */
    public void load(Consumer<String> progress) {
        directory();
        workingDays();
        progress.accept("Agencies, groups, successions and working days are loaded");
        String plan = draft("plan-2023.json", "phu-luc-2023.csv");
        issue(plan);
        progress.accept("The plan of 2023 is issued: " + plan);
    }

    /** Agencies, groups, successions. */
    public void directory() {
        editor.post("/agencies/imports", files.directory()).orFail();
    }

    /** The calendars of the years that have none. */
    public void workingDays() {
        files.workingDays().forEach((year, days) -> {
            JsonNode known = editor.get("/working-days?year=" + year).orFail().body();
            if (known.path("years").isEmpty()) {
                editor.post("/working-days", Map.of("year", year, "days", days)).orFail();
            }
        });
    }

    /** The body of {@code POST /plans} in a file of {@code deploy/data}. */
    public JsonNode plan(String file) {
        return files.plan(file);
    }

    /**
     * A plan with its appendix, as a draft; one that is there already, by its number and year, is left alone once it is no draft.
     *
     * @param plan file of {@code deploy/data} with the body of {@code POST /plans}
     * @param appendix CSV file with the appendix's rows
     * @return the plan's id
     */
    public String draft(String plan, String appendix) {
        return draft(plan(plan), appendix);
    }

    /**
     * The same with a body of one's own.
     *
     * @param body body of {@code POST /plans}
     */
    public String draft(JsonNode body, String appendix) {
        String id = find(body.path("year").asInt(), body.path("number").asText())
                .orElseGet(() -> text(editor.post("/plans", body).orFail().body(), "id"));
        if (state(id).equals("DRAFT")) {
            String path = "/plans/" + id + "/appendix";
            Answer known = await("the appendix of plan " + id, () -> thereOrNothing(editor.get(path)));
            editor.put(path, files.appendix(appendix), known.etagOrFail()).orFail();
        }
        return id;
    }

    /** Issues the draft once everything is understood, and waits until it has its assignments and its round. */
    public void issue(String plan) {
        if (state(plan).equals("DRAFT")) {
            JsonNode ready = await("plan " + plan + " to be ready for issue", () -> validation(plan));
            Map<String, Object> body =
                    Map.of("appendixVersion", ready.path("appendixVersion").asLong());
            String etag = approver.get("/plans/" + plan).etagOrFail();
            approver.post("/plans/" + plan + "/issue", body, etag).orFail();
        }
        await("plan " + plan + " to be issued", () -> when(state(plan).equals("ISSUED")));
        await(
                "the assignments of plan " + plan,
                () -> when(editor.get("/plans/" + plan + "/appendix")
                        .orFail()
                        .body()
                        .path("assignments")
                        .path("complete")
                        .asBoolean()));
        await(
                "the reporting round of plan " + plan,
                () -> when(!editor.get("/rounds?plan=" + plan)
                        .orFail()
                        .body()
                        .path("items")
                        .isEmpty()));
    }

    private Optional<JsonNode> validation(String plan) {
        JsonNode validation =
                approver.get("/plans/" + plan + "/validation").orFail().body();
        return validation.path("ready").asBoolean() ? Optional.of(validation) : Optional.empty();
    }

    private Optional<String> find(int year, String number) {
        String query = "?year=" + year + "&documentNumber=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        JsonNode found =
                editor.get("/plans" + query).orFail().body().path("items").path(0);
        return found.isMissingNode() ? Optional.empty() : Optional.of(text(found, "id"));
    }

    private String state(String plan) {
        return text(editor.get("/plans/" + plan).orFail().body(), "state");
    }

    private static Optional<Answer> thereOrNothing(Answer answer) {
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.orFail());
    }

    private static Optional<Boolean> when(boolean condition) {
        return condition ? Optional.of(true) : Optional.empty();
    }

    private static String text(JsonNode body, String member) {
        return body.required(member).asText();
    }

    private static <T> T await(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited " + PATIENCE.toSeconds() + " s in vain for " + what);
            }
            try {
                Thread.sleep(POLL_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while loading", e);
            }
        }
    }
}
