package vn.gov.quangtri.cchc.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.local.Issuer;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.local.Settings;
import vn.gov.quangtri.cchc.local.sample.SampleData;

/**
 * The one system that all tests of this module talk to: fresh, with the sample data, on 3 April 2023. It is started by whichever test
 * comes first and stopped with the JVM.
 */
public final class Stack {

    /** {@code -De2e.port.offset} lets two checkouts test side by side. */
    private static final int PORT_OFFSET = Integer.getInteger("e2e.port.offset", 20_000);

    private static Stack started;

    private final LocalStack system;

    private Stack(LocalStack system) {
        this.system = system;
    }

    public static synchronized Stack get() {
        if (started == null) {
            started = new Stack(start());
        }
        return started;
    }

    private static LocalStack start() {
        LocalStack system = LocalStack.start(
                Settings.forTests(Path.of("target/state"), PORT_OFFSET)
                        .startingOn("2023-04-03")
                        .signedInBy(Issuer.of(System.getProperty("auth", "demo"))),
                System.out::println);
        new SampleData(system.address(), system.tokens(), system.settings().data()).load(System.out::println);
        system.drain();
        return system;
    }

    /** All that the local system can do. */
    public LocalStack system() {
        return system;
    }

    String publicAddress() {
        return system.address().toString();
    }

    /** Where tokens are asked for. */
    URI tokenEndpoint() {
        return system.settings().issuer().tokens(system.ports());
    }

    String bootstrapServers() {
        return system.ports().bootstrapServers();
    }

    /** @param post a demo user, or one of the systems {@code registry} and {@code integrator} */
    String token(String post) {
        return List.of("registry", "integrator").contains(post)
                ? system.tokens().system(post)
                : system.tokens().user(post);
    }

    LocalDate today() {
        return system.today();
    }

    void stepTo(LocalDate day) {
        system.step(day);
    }

    public void drain() {
        system.drain();
    }

    void kill(Part part) {
        system.kill(part);
    }

    void pause(Part part) {
        system.pause(part);
    }

    void resume(Part part) {
        system.resume(part);
    }

    void start(Part part) {
        system.start(part);
    }
}
