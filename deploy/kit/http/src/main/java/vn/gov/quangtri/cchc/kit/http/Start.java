package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the process of every service begins. What an installation has not said is named here, all at once and by the names that it is said by:
 * the database's part of the start comes before {@link Installation}, and would complain of one of them, under a name of its own.
 */
@QuarkusMain
public class Start {

    public static void main(String... arguments) {
        List<String> unsaid = Installation.unsaid(ConfigProvider.getConfig());
        if (!unsaid.isEmpty()) {
            System.err.println("Not started, since these are not set: " + String.join(", ", unsaid));
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
