package vn.gov.quangtri.cchc.report.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.quangtri.cchc.report.obligation.ObligationState.ACCEPTED;
import static vn.gov.quangtri.cchc.report.obligation.ObligationState.DRAFT;
import static vn.gov.quangtri.cchc.report.obligation.ObligationState.NOT_STARTED;
import static vn.gov.quangtri.cchc.report.obligation.ObligationState.RETURNED;
import static vn.gov.quangtri.cchc.report.obligation.ObligationState.SUBMITTED;
import static vn.gov.quangtri.cchc.report.obligation.ObligationState.WAIVED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.obligation.ObligationState.Move;

class ObligationStateTest {

    private static final Map<ObligationState, Map<Move, ObligationState>> LEGAL = Map.of(
            NOT_STARTED,
                    Map.of(
                            Move.START, DRAFT,
                            Move.SUBMIT, SUBMITTED,
                            Move.WAIVE, WAIVED,
                            Move.ASK_EXTENSION, NOT_STARTED,
                            Move.EXTEND, NOT_STARTED),
            DRAFT,
                    Map.of(
                            Move.SUBMIT, SUBMITTED,
                            Move.WAIVE, WAIVED,
                            Move.ASK_EXTENSION, DRAFT,
                            Move.EXTEND, DRAFT),
            SUBMITTED,
                    Map.of(
                            Move.PRECEDE, SUBMITTED,
                            Move.RETURN, RETURNED,
                            Move.ACCEPT, ACCEPTED,
                            Move.EXTEND, SUBMITTED),
            RETURNED,
                    Map.of(
                            Move.PRECEDE, RETURNED,
                            Move.SUBMIT, SUBMITTED,
                            Move.WAIVE, WAIVED,
                            Move.ASK_EXTENSION, RETURNED,
                            Move.EXTEND, RETURNED),
            ACCEPTED, Map.of(),
            WAIVED, Map.of());

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(ObligationState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void allowsTheMovesOfTheDesignAndNoOther(ObligationState state, Move move) {
        ObligationState expected = LEGAL.get(state).get(move);
        if (expected != null) {
            assertEquals(expected, state.after(move));
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> state.after(move));
            assertEquals("obligation-state", refusal.code());
        }
    }
}
