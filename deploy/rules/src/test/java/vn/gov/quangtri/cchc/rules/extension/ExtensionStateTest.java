package vn.gov.quangtri.cchc.rules.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtensionStateTest {

    /** Written down by hand from the domain's rules: each state, and where each move leads from it; a dash where it is not legal. */
    private static final String MOVES = """
            -         ADVISE  GRANT   REFUSE  WITHDRAW  CLOSE  BIND
            ASKED     ADVISED GRANTED REFUSED WITHDRAWN CLOSED ASKED
            ADVISED   ADVISED GRANTED REFUSED WITHDRAWN CLOSED ADVISED
            GRANTED   -       -       -       -         -      -
            REFUSED   -       -       -       -         -      -
            WITHDRAWN -       -       -       -         -      -
            CLOSED    -       -       -       -         -      -
            """;

    @Test
    void makesTheLegalMovesAndNoOther() {
        List<List<String>> found = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("-"));
        Arrays.stream(ExtensionMove.values()).map(Enum::name).forEach(header::add);
        found.add(header);
        for (ExtensionState state : ExtensionState.values()) {
            List<String> row = new ArrayList<>(List.of(state.name()));
            for (ExtensionMove move : ExtensionMove.values()) {
                Optional<ExtensionState> next = state.after(move);
                row.add(next.map(Enum::name).orElse("-"));
            }
            found.add(row);
        }
        assertEquals(table(), found);
    }

    @Test
    void isOpenUntilItHasEnded() {
        assertEquals(List.of(ExtensionState.ASKED, ExtensionState.ADVISED), ExtensionState.open());
        assertEquals(
                ExtensionState.open(),
                Arrays.stream(ExtensionState.values())
                        .filter(ExtensionState::isOpen)
                        .toList());
    }

    private static List<List<String>> table() {
        return MOVES.lines().map(line -> List.of(line.split(" +"))).toList();
    }
}
