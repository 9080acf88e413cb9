package vn.gov.quangtri.cchc.report.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.quangtri.cchc.report.consolidation.ConsolidationState.DRAFT;
import static vn.gov.quangtri.cchc.report.consolidation.ConsolidationState.PUBLISHED;
import static vn.gov.quangtri.cchc.report.consolidation.ConsolidationState.REVIEWED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidationState.Move;

class ConsolidationStateTest {

    private static final Map<ConsolidationState, Map<Move, ConsolidationState>> LEGAL = Map.of(
            DRAFT, Map.of(Move.REFRESH, DRAFT, Move.REVIEW, REVIEWED),
            REVIEWED, Map.of(Move.REFRESH, DRAFT, Move.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of());

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(ConsolidationState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void allowsTheMovesOfTheDesignAndNoOther(ConsolidationState state, Move move) {
        ConsolidationState expected = LEGAL.get(state).get(move);
        if (expected != null) {
            assertEquals(expected, state.after(move));
        } else {
            assertThrows(Refusal.class, () -> state.after(move));
        }
    }
}
