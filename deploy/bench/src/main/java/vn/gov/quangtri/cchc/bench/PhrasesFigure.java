package vn.gov.quangtri.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.task.deadline.DeadlineLanguage;
import vn.gov.quangtri.cchc.task.deadline.DeadlineOptions;

/** Phrases of deadlines read in a second: by the grammar alone, and over HTTP against a bare Quarkus endpoint that answers as many bytes. */
final class PhrasesFigure implements Figure {

    private static final int YEAR = 2023;
    private static final int WARM_UPS = 8;
    private static final int BLOCKS = 9;
    /** The grammar alone is too quick for one round of the phrases. */
    private static final int ROUNDS = 4;

    private static final String INTERPRET = "/deadlines/interpret";

    @Override
    public String name() {
        return "phrases";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        List<String> phrases = OfficePhrases.read(ground.system().settings().root());
        findings.say("%d phrases, %d characters on average", phrases.size(), length(phrases));
        for (int threads : new int[] {1, 2}) {
            findings.rate("in process, " + count(threads, "thread"), alone(phrases, threads));
        }
        Caller service = ground.at(Part.TASK_SERVICE, "observer");
        byte[] answer = Caller.JSON.writeValueAsBytes(service.post(INTERPRET, body(phrases.get(0)), null));
        try (BareServer bare = new BareServer(ground)) {
            bare.start(answer);
            for (int clients : new int[] {1, 8}) {
                Pairs pairs = Pairs.measure(
                        () -> Clients.run(clients, asked(service, phrases)),
                        () -> Clients.run(clients, bare(bare.caller(), phrases.size())),
                        WARM_UPS,
                        BLOCKS);
                findings.compare("over HTTP, " + count(clients, "client"), pairs);
                findings.rate("over HTTP, " + count(clients, "client"), pairs.ours());
            }
        }
    }

    private static List<Sample> alone(List<String> phrases, int threads) throws Exception {
        List<Callable<?>> operations = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            phrases.forEach(
                    phrase -> operations.add(() -> DeadlineLanguage.interpret(phrase, YEAR, DeadlineOptions.DEFAULTS)));
        }
        List<Sample> blocks = new ArrayList<>();
        for (int i = -WARM_UPS; i < BLOCKS; i++) {
            Sample block = Clients.run(threads, operations);
            if (i >= 0) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static List<Callable<?>> asked(Caller service, List<String> phrases) {
        List<Callable<?>> operations = new ArrayList<>();
        phrases.forEach(phrase -> operations.add(() -> service.post(INTERPRET, body(phrase), null)));
        return operations;
    }

    private static List<Callable<?>> bare(Caller bare, int requests) {
        List<Callable<?>> operations = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            operations.add(() -> bare.bytes("/body"));
        }
        return operations;
    }

    private static Map<String, Object> body(String phrase) {
        return Map.of("phrase", phrase, "planYear", YEAR);
    }

    private static long length(List<String> phrases) {
        return Math.round(phrases.stream().mapToInt(String::length).average().orElseThrow());
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
