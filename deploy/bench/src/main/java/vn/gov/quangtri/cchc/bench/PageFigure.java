package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.gov.quangtri.cchc.local.Part;

/** A page of 50 assignments out of 10,320, against a bare Quarkus endpoint that answers as many bytes. Aim: at most 2.5 times as long. */
final class PageFigure implements Figure {

    private static final String LIST = "/api/v1/assignments?limit=50";
    private static final int REQUESTS = 400;
    private static final int PAGES = 100;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        ground.plans();
        Caller service = ground.at(Part.TASK_SERVICE, "observer");
        byte[] first = service.bytes(LIST);
        List<String> pages = pages(service);
        try (BareServer bare = new BareServer(ground)) {
            bare.start(first);
            findings.say(
                    "%d assignments, %d bytes a page, %d requests a block, pages in turn",
                    service.get("/assignments?limit=1&count=true").path("total").asInt(), first.length, REQUESTS);
            for (int clients : new int[] {1, 8}) {
                Pairs pairs = Pairs.measure(
                        () -> Clients.run(clients, requests(service, pages)),
                        () -> Clients.run(clients, requests(bare.caller(), List.of("/body"))),
                        8,
                        9);
                findings.compare(clients + (clients == 1 ? " client" : " clients"), pairs);
            }
        }
    }

    private static List<String> pages(Caller service) throws Exception {
        List<String> pages = new ArrayList<>(List.of(LIST));
        String at = LIST;
        while (pages.size() < PAGES) {
            JsonNode page = Caller.JSON.readTree(service.bytes(at));
            at = LIST + "&cursor=" + page.path("next").asText();
            pages.add(at);
        }
        return pages;
    }

    private static List<Callable<?>> requests(Caller caller, List<String> paths) {
        List<Callable<?>> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            String path = paths.get(i % paths.size());
            requests.add(() -> caller.bytes(path));
        }
        return requests;
    }
}
