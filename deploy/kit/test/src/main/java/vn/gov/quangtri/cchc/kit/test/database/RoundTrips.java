package vn.gov.quangtri.cchc.kit.test.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.test.OncePerJvm;

/**
 * What the application under test sends to its database for one request, as the server itself writes it down: statements, and what driver,
 * pool and transaction add to them. Each is one round trip, and none goes past the server.
 */
public final class RoundTrips {

    /** Of a command, when it is shown. */
    private static final int MOST_CHARACTERS = 200;

    private RoundTrips() {}

    /**
     * Everything that the connection of one request was sent, from what followed the transaction before to the end of its own.
     *
     * @param schema the init argument of the application's {@link MariaDbResource}
     * @param mark part of a statement which that request alone sends; by it the connection is known
     * @param request is answered once
     * @return in order, each shortened; white space is one blank
     * @throws IllegalStateException if no connection sent the mark, or several did
     */
    public static List<String> of(String schema, String mark, Runnable request) {
        String begin = OncePerJvm.call(GeneralLog.class, "begin");
        try {
            request.run();
        } finally {
            OncePerJvm.call(GeneralLog.class, "end");
        }
        String log = OncePerJvm.call(GeneralLog.class, "since", begin, MariaDbResource.nameOf(schema));
        return with(mark, byConnection(log)).stream()
                .map(command -> command.substring(0, Math.min(command.length(), MOST_CHARACTERS)))
                .toList();
    }

    private static Map<String, List<String>> byConnection(String log) {
        return log.lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
    }

    private static List<String> with(String mark, Map<String, List<String>> commands) {
        List<List<String>> found = commands.values().stream()
                .flatMap(RoundTrips::units)
                .filter(unit -> unit.stream().anyMatch(command -> command.contains(mark)))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " units of work with \"" + mark + "\" in " + commands);
        }
        return found.get(0);
    }

    /** Cut where a transaction ends; that the next statement is a transaction of its own again belongs to it. */
    private static Stream<List<String>> units(List<String> commands) {
        List<List<String>> units = new ArrayList<>(List.of(new ArrayList<>()));
        boolean ended = false;
        for (String command : commands) {
            if (ended && !command.equalsIgnoreCase("SET autocommit=1")) {
                units.add(new ArrayList<>());
                ended = false;
            }
            units.get(units.size() - 1).add(command);
            ended |= command.equalsIgnoreCase("COMMIT") || command.equalsIgnoreCase("ROLLBACK");
        }
        return units.stream();
    }
}
