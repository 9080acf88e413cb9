package vn.gov.quangtri.cchc.report.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.quangtri.cchc.report.submission.ReportState.ACCEPTED;
import static vn.gov.quangtri.cchc.report.submission.ReportState.DRAFT;
import static vn.gov.quangtri.cchc.report.submission.ReportState.RETURNED;
import static vn.gov.quangtri.cchc.report.submission.ReportState.SUBMITTED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.submission.ReportState.Move;

class ReportStateTest {

    private static final Map<ReportState, Map<Move, ReportState>> LEGAL = Map.of(
            DRAFT, Map.of(Move.EDIT, DRAFT, Move.SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(Move.COMPLETE, SUBMITTED, Move.RETURN, RETURNED, Move.ACCEPT, ACCEPTED),
            RETURNED, Map.of(Move.EDIT, RETURNED, Move.SUBMIT, SUBMITTED),
            ACCEPTED, Map.of());

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(ReportState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void allowsTheMovesOfTheDesignAndNoOther(ReportState state, Move move) {
        ReportState expected = LEGAL.get(state).get(move);
        if (expected != null) {
            assertEquals(expected, state.after(move));
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> state.after(move));
            assertEquals("report-state", refusal.code());
        }
    }
}
